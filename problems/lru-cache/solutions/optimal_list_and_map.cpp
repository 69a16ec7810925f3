// role: optimal
// verdict: accepted
// time: n
// space: n
class LRUCache {
    int capacity;
    list<pair<int, int>> entries;
    unordered_map<int, list<pair<int, int>>::iterator> place;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = place.find(key);
        if (found == place.end()) return -1;
        entries.splice(entries.begin(), entries, found->second);
        return found->second->second;
    }

    void put(int key, int value) {
        auto found = place.find(key);
        if (found != place.end()) {
            found->second->second = value;
            entries.splice(entries.begin(), entries, found->second);
            return;
        }
        if (entries.size() == capacity) {
            place.erase(entries.back().first);
            entries.pop_back();
        }
        entries.emplace_front(key, value);
        place[key] = entries.begin();
    }
};

/**
 * Your LRUCache object will be instantiated and called as such:
 * LRUCache* obj = new LRUCache(capacity);
 * int param_1 = obj->get(key);
 * obj->put(key,value);
 */
