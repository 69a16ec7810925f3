// role: wrong
// verdict: wrong-answer
// time: n
// space: n
use std::collections::{HashMap, VecDeque};

struct LRUCache {
    capacity: usize,
    values: HashMap<i32, i32>,
    order: VecDeque<i32>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache { capacity: capacity as usize, values: HashMap::new(), order: VecDeque::new() }
    }

    fn get(&self, key: i32) -> i32 {
        // reading is no use: the order stays as it was
        *self.values.get(&key).unwrap_or(&-1)
    }

    fn put(&mut self, key: i32, value: i32) {
        if self.values.insert(key, value).is_none() {
            self.order.push_back(key);
            if self.order.len() > self.capacity {
                let oldest = self.order.pop_front().unwrap();
                self.values.remove(&oldest);
            }
        }
    }
}
