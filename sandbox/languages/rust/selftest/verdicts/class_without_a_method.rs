// problem: lru-cache
// verdict: compile-error
// message: fn put(&mut self, key: i32, value: i32)
struct LRUCache;

impl LRUCache {
    fn new(_capacity: i32) -> Self {
        LRUCache
    }

    fn get(&self, _key: i32) -> i32 {
        -1
    }
}
