// role: optimal
// verdict: accepted
// time: n log n
// space: n
/**
 * @param {number[]} values
 * @param {number[]} labels
 * @return {number}
 */
var bestSplit = function(values, labels) {
    const n = values.length;
    const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
    const left = new Array(10).fill(0);
    const right = new Array(10).fill(0);
    for (const label of labels) right[label]++;
    const impurity = (counts, size) => {
        let squares = 0;
        for (const count of counts) squares += count * count;
        return size - squares / size;
    };
    let best = Infinity;
    let threshold = 0;
    for (let i = 0; i + 1 < n; i++) {
        const value = values[order[i]];
        const next = values[order[i + 1]];
        left[labels[order[i]]]++;
        right[labels[order[i]]]--;
        if (value === next) continue;
        const total = impurity(left, i + 1) + impurity(right, n - i - 1);
        if (total < best) {
            best = total;
            threshold = (value + next) / 2;
        }
    }
    return threshold;
};
