// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Heap {
    constructor(before) {
        this.items = [];
        this.before = before;
    }

    get size() {
        return this.items.length;
    }

    get root() {
        return this.items[0];
    }

    push(item) {
        const { items, before } = this;
        let i = items.push(item) - 1;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!before(item, items[parent])) break;
            items[i] = items[parent];
            i = parent;
        }
        items[i] = item;
    }

    pop() {
        const { items, before } = this;
        const root = items[0];
        const item = items.pop();
        if (items.length > 0) {
            let i = 0;
            for (let child = 1; child < items.length; child = 2 * i + 1) {
                if (child + 1 < items.length && before(items[child + 1], items[child])) child++;
                if (!before(items[child], item)) break;
                items[i] = items[child];
                i = child;
            }
            items[i] = item;
        }
        return root;
    }
}

class MedianFinder {
    constructor() {
        this.lower = new Heap((a, b) => a > b);
        this.upper = new Heap((a, b) => a < b);
    }

    addNum(num) {
        this.lower.push(num);
        this.upper.push(this.lower.pop());
        if (this.upper.size > this.lower.size) this.lower.push(this.upper.pop());
    }

    findMedian() {
        if (this.lower.size > this.upper.size) return this.lower.root;
        return (this.lower.root + this.upper.root) / 2;
    }
}
