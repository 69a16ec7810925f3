// problem: lru-cache
// verdict: compile-error
// message: there is no class LRUCache; the program defines Cache
class Cache {
  get(key) {
    return -1;
  }
}
