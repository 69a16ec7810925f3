// role: optimal
// verdict: accepted
// time: n
// space: n
typedef struct Entry {
    int key, value;
    struct Entry *prev, *next;
    UT_hash_handle hh;
} Entry;

typedef struct {
    int capacity;
    Entry* entries;
    Entry ends;  // of a ring: next is the least recently used entry, prev the last one used
} LRUCache;

static void unlinkEntry(Entry* entry) {
    entry->prev->next = entry->next;
    entry->next->prev = entry->prev;
}

static void linkLast(LRUCache* obj, Entry* entry) {
    entry->prev = obj->ends.prev;
    entry->next = &obj->ends;
    obj->ends.prev->next = entry;
    obj->ends.prev = entry;
}

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = malloc(sizeof(LRUCache));
    obj->capacity = capacity;
    obj->entries = NULL;
    obj->ends.next = obj->ends.prev = &obj->ends;
    return obj;
}

int lRUCacheGet(LRUCache* obj, int key) {
    Entry* entry;
    HASH_FIND_INT(obj->entries, &key, entry);
    if (!entry) return -1;
    unlinkEntry(entry);
    linkLast(obj, entry);
    return entry->value;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    Entry* entry;
    HASH_FIND_INT(obj->entries, &key, entry);
    if (entry) {
        entry->value = value;
        unlinkEntry(entry);
        linkLast(obj, entry);
        return;
    }
    if ((int)HASH_COUNT(obj->entries) == obj->capacity) {
        Entry* oldest = obj->ends.next;
        unlinkEntry(oldest);
        HASH_DEL(obj->entries, oldest);
        free(oldest);
    }
    entry = malloc(sizeof(Entry));
    entry->key = key;
    entry->value = value;
    HASH_ADD_INT(obj->entries, key, entry);
    linkLast(obj, entry);
}

void lRUCacheFree(LRUCache* obj) {
    free(obj);
}

/**
 * Your LRUCache struct will be instantiated and called as such:
 * LRUCache* obj = lRUCacheCreate(capacity);
 * int param_1 = lRUCacheGet(obj, key);
 *
 * lRUCachePut(obj, key, value);
 *
 * lRUCacheFree(obj);
 */
