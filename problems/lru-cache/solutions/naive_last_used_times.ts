// role: naive
// verdict: accepted
// time: n^2
// space: n
interface Entry {
    value: number;
    used: number;
}

class LRUCache {
    entries: Map<number, Entry>;
    capacity: number;
    clock: number;

    constructor(capacity: number) {
        this.entries = new Map();
        this.capacity = capacity;
        this.clock = 0;
    }

    get(key: number): number {
        const entry = this.entries.get(key);
        if (!entry) return -1;
        entry.used = ++this.clock;
        return entry.value;
    }

    put(key: number, value: number): void {
        if (!this.entries.has(key) && this.entries.size === this.capacity) {
            let victim = -1;
            let oldest = Infinity;
            this.entries.forEach((entry, candidate) => {
                if (entry.used < oldest) {
                    oldest = entry.used;
                    victim = candidate;
                }
            });
            this.entries.delete(victim);
        }
        this.entries.set(key, { value, used: ++this.clock });
    }
}
