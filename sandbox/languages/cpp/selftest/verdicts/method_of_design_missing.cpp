// problem: lru-cache
// verdict: compile-error
// message: class LRUCache has no public method put; expected: void put(int key, int value)
class LRUCache {
public:
    LRUCache(int capacity) {}
    int get(int key) { return -1; }
    void set(int key, int value) {}
};
