// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class LRUCache {
    int capacity;
    list<int> order;
    unordered_map<int, pair<int, list<int>::iterator>> entries;

public:
    LRUCache(int capacity) {
        this->capacity = capacity;
    }

    int get(int key) {
        return entries.count(key) ? entries[key].first : -1;  // and is not used by that
    }

    void put(int key, int value) {
        if (entries.count(key)) {
            order.erase(entries[key].second);
        } else if (entries.size() == capacity) {
            entries.erase(order.front());
            order.pop_front();
        }
        order.push_back(key);
        entries[key] = {value, prev(order.end())};
    }
};
