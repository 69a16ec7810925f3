// role: optimal
// verdict: accepted
// time: n
// space: n
class LRUCache {
    constructor(capacity) {
        this.capacity = capacity;
        this.nodes = new Map();
        this.head = { key: null, value: null };
        this.tail = { key: null, value: null, before: this.head };
        this.head.after = this.tail;
    }

    #unlink(node) {
        node.before.after = node.after;
        node.after.before = node.before;
    }

    #append(node) {
        node.before = this.tail.before;
        node.after = this.tail;
        node.before.after = node;
        this.tail.before = node;
    }

    get(key) {
        const node = this.nodes.get(key);
        if (!node) return -1;
        this.#unlink(node);
        this.#append(node);
        return node.value;
    }

    put(key, value) {
        if (this.nodes.has(key)) {
            const node = this.nodes.get(key);
            node.value = value;
            this.#unlink(node);
            this.#append(node);
            return;
        }
        if (this.nodes.size === this.capacity) {
            const oldest = this.head.after;
            this.#unlink(oldest);
            this.nodes.delete(oldest.key);
        }
        const node = { key, value, before: null, after: null };
        this.nodes.set(key, node);
        this.#append(node);
    }
}
