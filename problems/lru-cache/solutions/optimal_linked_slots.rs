// role: optimal
// verdict: accepted
// time: n
// space: n
use std::collections::HashMap;

const NONE: usize = usize::MAX;

struct Entry {
    key: i32,
    value: i32,
    older: usize,
    newer: usize,
}

struct LRUCache {
    capacity: usize,
    places: HashMap<i32, usize>,
    entries: Vec<Entry>,
    oldest: usize,
    newest: usize,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache {
            capacity: capacity as usize,
            places: HashMap::new(),
            entries: Vec::new(),
            oldest: NONE,
            newest: NONE,
        }
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.places.get(&key).copied() {
            Some(place) => {
                self.unlink(place);
                self.append(place);
                self.entries[place].value
            }
            None => -1,
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        if let Some(&place) = self.places.get(&key) {
            self.entries[place].value = value;
            self.unlink(place);
            self.append(place);
            return;
        }
        let place = if self.entries.len() < self.capacity {
            self.entries.push(Entry { key, value, older: NONE, newer: NONE });
            self.entries.len() - 1
        } else {
            let place = self.oldest;
            self.unlink(place);
            self.places.remove(&self.entries[place].key);
            self.entries[place].key = key;
            self.entries[place].value = value;
            place
        };
        self.places.insert(key, place);
        self.append(place);
    }

    fn unlink(&mut self, place: usize) {
        let (older, newer) = (self.entries[place].older, self.entries[place].newer);
        if older == NONE {
            self.oldest = newer;
        } else {
            self.entries[older].newer = newer;
        }
        if newer == NONE {
            self.newest = older;
        } else {
            self.entries[newer].older = older;
        }
    }

    fn append(&mut self, place: usize) {
        self.entries[place].older = self.newest;
        self.entries[place].newer = NONE;
        if self.newest == NONE {
            self.oldest = place;
        } else {
            let newest = self.newest;
            self.entries[newest].newer = place;
        }
        self.newest = place;
    }
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * let obj = LRUCache::new(capacity);
 * let ret_1: i32 = obj.get(key);
 * obj.put(key, value);
 */
