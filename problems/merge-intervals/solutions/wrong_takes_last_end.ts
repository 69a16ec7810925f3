// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
function merge(intervals: number[][]): number[][] {
    intervals.sort(([a], [b]) => a - b);
    const merged: number[][] = [];
    for (const [start, end] of intervals) {
        if (merged.length && start <= merged[merged.length - 1][1]) merged[merged.length - 1][1] = end;
        else merged.push([start, end]);
    }
    return merged;
}
