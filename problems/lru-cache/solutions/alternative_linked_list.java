// role: alternative
// verdict: accepted
// time: n
// space: n
class LRUCache {
    private class Entry {
        int key;
        int value;
        Entry previous;
        Entry next;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Entry oldest = new Entry();
    private final Entry newest = new Entry();

    public LRUCache(int capacity) {
        this.capacity = capacity;
        oldest.next = newest;
        newest.previous = oldest;
    }

    public int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        unlink(entry);
        append(entry);
        return entry.value;
    }

    public void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                entries.remove(oldest.next.key);
                unlink(oldest.next);
            }
            entry = new Entry();
            entry.key = key;
            entries.put(key, entry);
        } else {
            unlink(entry);
        }
        entry.value = value;
        append(entry);
    }

    private void unlink(Entry entry) {
        entry.previous.next = entry.next;
        entry.next.previous = entry.previous;
    }

    private void append(Entry entry) {
        entry.previous = newest.previous;
        entry.next = newest;
        newest.previous.next = entry;
        newest.previous = entry;
    }
}
