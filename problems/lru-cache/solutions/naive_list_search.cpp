// role: naive
// verdict: accepted
// time: n^2
// space: n
class LRUCache {
    size_t room;
    list<pair<int, int>> entries;  // the least recently used first

    bool refresh(int key) {
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            if (it->first == key) {
                entries.splice(entries.end(), entries, it);
                return true;
            }
        }
        return false;
    }

public:
    LRUCache(int capacity) : room(capacity) {}

    int get(int key) {
        return refresh(key) ? entries.back().second : -1;
    }

    void put(int key, int value) {
        if (refresh(key)) {
            entries.back().second = value;
            return;
        }
        if (entries.size() == room) entries.pop_front();
        entries.push_back({key, value});
    }
};
