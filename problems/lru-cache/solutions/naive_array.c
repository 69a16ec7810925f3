// role: naive
// verdict: accepted
// time: n^2
// space: n
typedef struct {
    int capacity, count;
    int (*entries)[2];  // key and value, the least recently used first
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = malloc(sizeof(LRUCache));
    obj->capacity = capacity;
    obj->count = 0;
    obj->entries = malloc(capacity * sizeof(*obj->entries));
    return obj;
}

static bool refresh(LRUCache* obj, int key) {
    for (int i = 0; i < obj->count; i++) {
        if (obj->entries[i][0] == key) {
            int value = obj->entries[i][1];
            for (int j = i; j + 1 < obj->count; j++) {
                obj->entries[j][0] = obj->entries[j + 1][0];
                obj->entries[j][1] = obj->entries[j + 1][1];
            }
            obj->entries[obj->count - 1][0] = key;
            obj->entries[obj->count - 1][1] = value;
            return true;
        }
    }
    return false;
}

int lRUCacheGet(LRUCache* obj, int key) {
    return refresh(obj, key) ? obj->entries[obj->count - 1][1] : -1;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    if (!refresh(obj, key)) {
        if (obj->count == obj->capacity)
            refresh(obj, obj->entries[0][0]);
        else
            obj->count++;
        obj->entries[obj->count - 1][0] = key;
    }
    obj->entries[obj->count - 1][1] = value;
}

void lRUCacheFree(LRUCache* obj) {
    free(obj->entries);
    free(obj);
}
