// role: optimal
// verdict: accepted
// time: n
// space: 1
class StreamingVariance {
    constructor() {
        this.count = 0;
        this.average = 0;
        this.m2 = 0;
    }

    /**
     * @param {number} value
     * @return {void}
     */
    add(value) {
        this.count++;
        const delta = value - this.average;
        this.average += delta / this.count;
        this.m2 += delta * (value - this.average);
    }

    /** @return {number} */
    mean() {
        return this.average;
    }

    /** @return {number} */
    variance() {
        return this.count > 1 ? this.m2 / (this.count - 1) : 0;
    }
}
