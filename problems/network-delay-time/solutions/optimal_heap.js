// role: optimal
// verdict: accepted
// time: n log n
// space: n
class MinHeap {
    constructor() {
        this.items = [];
    }

    push(time, node) {
        const items = this.items;
        let i = items.length;
        items.push([time, node]);
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (items[parent][0] <= items[i][0]) break;
            [items[parent], items[i]] = [items[i], items[parent]];
            i = parent;
        }
    }

    pop() {
        const items = this.items;
        const top = items[0];
        const last = items.pop();
        if (items.length > 0) {
            items[0] = last;
            for (let i = 0; ;) {
                let child = 2 * i + 1;
                if (child >= items.length) break;
                if (child + 1 < items.length && items[child + 1][0] < items[child][0]) child++;
                if (items[i][0] <= items[child][0]) break;
                [items[i], items[child]] = [items[child], items[i]];
                i = child;
            }
        }
        return top;
    }
}

/**
 * @param {number[][]} times
 * @param {number} n
 * @param {number} k
 * @return {number}
 */
var networkDelayTime = function(times, n, k) {
    const links = Array.from({ length: n + 1 }, () => []);
    for (const [u, v, w] of times) links[u].push([v, w]);
    const arrival = new Array(n + 1).fill(Infinity);
    arrival[k] = 0;
    const heap = new MinHeap();
    heap.push(0, k);
    let settled = 0, last = 0;
    while (heap.items.length > 0) {
        const [time, node] = heap.pop();
        if (time > arrival[node]) continue;
        settled++;
        last = time;
        for (const [other, w] of links[node]) {
            if (time + w < arrival[other]) {
                arrival[other] = time + w;
                heap.push(time + w, other);
            }
        }
    }
    return settled === n ? last : -1;
};
