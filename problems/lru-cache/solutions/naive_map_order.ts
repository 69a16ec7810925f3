// role: naive
// verdict: accepted
// time: n^2
// space: n
// A Map keeps the places of what was deleted until it is full; the first key is found behind all of them.
class LRUCache {
    private readonly entries = new Map<number, number>();

    constructor(private capacity: number) {}

    get(key: number): number {
        const value = this.entries.get(key);
        if (value === undefined) return -1;
        this.touch(key, value);
        return value;
    }

    put(key: number, value: number): void {
        this.touch(key, value);
        if (this.entries.size > this.capacity) {
            const [oldest] = this.entries.keys();
            this.entries.delete(oldest);
        }
    }

    private touch(key: number, value: number): void {
        this.entries.delete(key);
        this.entries.set(key, value);
    }
}
