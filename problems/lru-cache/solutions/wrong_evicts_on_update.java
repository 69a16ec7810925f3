// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class LRUCache {
    int capacity;
    LinkedHashMap<Integer, Integer> map = new LinkedHashMap<>();

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        if (!map.containsKey(key)) return -1;
        int value = map.remove(key);
        map.put(key, value);
        return value;
    }

    public void put(int key, int value) {
        if (map.size() == capacity) {
            map.remove(map.keySet().iterator().next());
        }
        map.remove(key);
        map.put(key, value);
    }
}
