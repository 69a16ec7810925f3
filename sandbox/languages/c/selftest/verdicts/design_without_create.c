// problem: lru-cache
// verdict: compile-error
// message: there is no function lRUCacheCreate
typedef struct {
    int capacity;
} LRUCache;

LRUCache* LRUCacheCreate(int capacity) {
    return calloc(1, sizeof(LRUCache));
}

int lRUCacheGet(LRUCache* obj, int key) {
    return -1;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
}
