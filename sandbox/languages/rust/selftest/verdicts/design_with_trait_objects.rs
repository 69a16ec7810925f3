// problem: lru-cache
// verdict: accepted
use std::collections::{BTreeMap, HashMap};

trait Clock {
    fn tick(&mut self) -> u64;
}

#[derive(Default)]
struct Counter(u64);

impl Clock for Counter {
    fn tick(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }
}

pub struct LRUCache {
    capacity: usize,
    clock: Box<dyn Clock>,
    entries: HashMap<i32, (i32, u64)>,
    by_age: BTreeMap<u64, i32>,
}

impl LRUCache {
    pub fn new(capacity: i32) -> LRUCache {
        LRUCache {
            capacity: capacity as usize,
            clock: Box::new(Counter::default()),
            entries: HashMap::new(),
            by_age: BTreeMap::new(),
        }
    }

    pub fn get(&mut self, key: i32) -> i32 {
        let now = self.clock.tick();
        let Some((value, used)) = self.entries.get_mut(&key) else {
            return -1;
        };
        self.by_age.remove(used);
        *used = now;
        self.by_age.insert(now, key);
        *value
    }

    pub fn put(&mut self, key: i32, value: i32) {
        let now = self.clock.tick();
        if let Some((_, used)) = self.entries.insert(key, (value, now)) {
            self.by_age.remove(&used);
        } else if self.entries.len() > self.capacity {
            let (_, oldest) = self.by_age.pop_first().unwrap();
            self.entries.remove(&oldest);
        }
        self.by_age.insert(now, key);
    }
}
