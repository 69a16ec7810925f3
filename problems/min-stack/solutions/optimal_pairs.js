// role: optimal
// verdict: accepted
// time: n
// space: n
class MinStack {
    constructor() {
        this.entries = [];
    }

    push(val) {
        const smallest = this.entries.length ? Math.min(val, this.getMin()) : val;
        this.entries.push([val, smallest]);
    }

    pop() {
        this.entries.pop();
    }

    top() {
        return this.entries[this.entries.length - 1][0];
    }

    getMin() {
        return this.entries[this.entries.length - 1][1];
    }
}
