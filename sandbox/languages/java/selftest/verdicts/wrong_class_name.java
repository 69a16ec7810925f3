// problem: lru-cache
// verdict: compile-error
// message: there is no class LRUCache; the source declares Cache
class Cache {
    public Cache(int capacity) {}
    public int get(int key) { return -1; }
    public void put(int key, int value) {}
}
