// role: wrong
// verdict: wrong-answer
// time: n^2
// space: n
class LRUCache {
    private map: Map<number, number> = new Map();
    constructor(private capacity: number) {}

    get(key: number): number {
        if (!this.map.has(key)) return -1;
        const value = this.map.get(key) as number;
        this.map.delete(key);
        this.map.set(key, value);
        return value;
    }

    put(key: number, value: number): void {
        if (this.map.size === this.capacity) {
            this.map.delete(this.map.keys().next().value as number);
        }
        this.map.delete(key);
        this.map.set(key, value);
    }
}
