// role: optimal
// verdict: accepted
// time: n log n
// space: n
class MinHeap {
    items = [];

    push(item) {
        const items = this.items;
        let i = items.length;
        items.push(item);
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (items[parent] <= item) break;
            items[i] = items[parent];
            i = parent;
        }
        items[i] = item;
    }

    pop() {
        const items = this.items;
        const root = items[0];
        const item = items.pop();
        const size = items.length;
        if (size === 0) return root;
        let i = 0;
        for (let child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && items[child + 1] < items[child]) child++;
            if (items[child] >= item) break;
            items[i] = items[child];
            i = child;
        }
        items[i] = item;
        return root;
    }
}

class MedianFinder {
    lower = new MinHeap(); // negated: the largest first
    upper = new MinHeap();

    addNum(num) {
        this.lower.push(-num);
        this.upper.push(-this.lower.pop());
        if (this.upper.items.length > this.lower.items.length) this.lower.push(-this.upper.pop());
    }

    findMedian() {
        const largest = -this.lower.items[0];
        if (this.lower.items.length > this.upper.items.length) return largest;
        return (largest + this.upper.items[0]) / 2;
    }
}
