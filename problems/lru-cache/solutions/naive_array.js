// role: naive
// verdict: accepted
// time: n^2
// space: n
class LRUCache {
    constructor(capacity) {
        this.capacity = capacity;
        this.entries = [];
    }

    get(key) {
        const at = this.entries.findIndex(entry => entry.key === key);
        if (at < 0) return -1;
        const [entry] = this.entries.splice(at, 1);
        this.entries.push(entry);
        return entry.value;
    }

    put(key, value) {
        this.entries = this.entries.filter(entry => entry.key !== key);
        this.entries.push({ key, value });
        if (this.entries.length > this.capacity) this.entries.shift();
    }
}
