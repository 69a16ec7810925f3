// problem: lru-cache
// verdict: compile-error
// message: class LRUCache has no method void put(int key, int value); it has get, set
class LRUCache {
    public LRUCache(int capacity) {}
    public int get(int key) { return -1; }
    public void set(int key, int value) {}
}
