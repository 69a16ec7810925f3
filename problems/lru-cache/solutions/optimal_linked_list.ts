// role: optimal
// verdict: accepted
// time: n
// space: n
class Entry {
    before: Entry = this;
    after: Entry = this;

    constructor(public readonly key: number, public value: number) {}

    unlink(): void {
        this.before.after = this.after;
        this.after.before = this.before;
    }

    linkBefore(other: Entry): void {
        this.before = other.before;
        this.after = other;
        this.before.after = this;
        this.after.before = this;
    }
}

class LRUCache {
    private readonly entries = new Map<number, Entry>();
    private readonly end = new Entry(-1, -1); // a ring: the oldest comes after it, the newest before it

    constructor(private readonly capacity: number) {}

    get(key: number): number {
        const entry: Entry | undefined = this.entries.get(key);
        if (!entry) return -1;
        entry.unlink();
        entry.linkBefore(this.end);
        return entry.value;
    }

    put(key: number, value: number): void {
        let entry: Entry | undefined = this.entries.get(key);
        if (entry) {
            entry.value = value;
            entry.unlink();
        } else {
            if (this.entries.size === this.capacity) {
                const oldest: Entry = this.end.after;
                oldest.unlink();
                this.entries.delete(oldest.key);
            }
            entry = new Entry(key, value);
            this.entries.set(key, entry);
        }
        entry.linkBefore(this.end);
    }
}
