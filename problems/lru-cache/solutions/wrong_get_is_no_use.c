// role: wrong
// verdict: wrong-answer
// time: -
// space: n
#define SLOTS 4096

typedef struct entry {
    int key, value;
    struct entry* next;
} entry;

typedef struct {
    int room;
    entry* oldest;
    entry* newest;
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = calloc(1, sizeof(LRUCache));
    obj->room = capacity;
    return obj;
}

int lRUCacheGet(LRUCache* obj, int key) {
    for (entry* e = obj->oldest; e; e = e->next)
        if (e->key == key) return e->value;  // and stays as old as it was
    return -1;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    for (entry* e = obj->oldest; e; e = e->next) {
        if (e->key == key) {
            e->value = value;
            return;
        }
    }
    entry* made = malloc(sizeof(entry));
    *made = (entry){key, value, NULL};
    if (obj->newest) obj->newest->next = made;
    obj->newest = made;
    if (!obj->oldest) obj->oldest = made;
    if (obj->room-- == 0) {
        entry* gone = obj->oldest;
        obj->oldest = gone->next;
        free(gone);
        obj->room = 0;
    }
}
