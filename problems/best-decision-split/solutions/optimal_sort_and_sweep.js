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
    let leftSquares = 0;
    let rightSquares = right.reduce((sum, count) => sum + count * count, 0);
    let best = -1;
    let threshold = 0;
    for (let i = 0; i + 1 < n; i++) {
        const value = values[order[i]];
        const next = values[order[i + 1]];
        const label = labels[order[i]];
        leftSquares += 2 * left[label]++ + 1;
        rightSquares -= 2 * right[label]-- - 1;
        if (value === next) continue;
        const purity = leftSquares / (i + 1) + rightSquares / (n - i - 1);
        if (purity > best) {
            best = purity;
            threshold = (value + next) / 2;
        }
    }
    return threshold;
};
