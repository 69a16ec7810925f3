// role: naive
// verdict: accepted
// time: n^2
// space: n
use std::collections::HashMap;

struct LRUCache {
    capacity: usize,
    clock: u64,
    values: HashMap<i32, (i32, u64)>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        Self { capacity: capacity as usize, clock: 0, values: HashMap::new() }
    }

    fn get(&mut self, key: i32) -> i32 {
        self.clock += 1;
        if let Some((value, used)) = self.values.get_mut(&key) {
            *used = self.clock;
            *value
        } else {
            -1
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        self.clock += 1;
        if !self.values.contains_key(&key) && self.values.len() == self.capacity {
            let victim = *self.values.iter().min_by_key(|(_, (_, used))| *used).unwrap().0;
            self.values.remove(&victim);
        }
        self.values.insert(key, (value, self.clock));
    }
}
