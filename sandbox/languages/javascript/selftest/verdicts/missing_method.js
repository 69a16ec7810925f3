// problem: lru-cache
// verdict: runtime-error
// message: class LRUCache has no method put
class LRUCache {
  get(key) {
    return -1;
  }
}
