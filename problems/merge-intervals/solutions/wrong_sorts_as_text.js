// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
var merge = function(intervals) {
    intervals.sort(); // compares the intervals as text
    const merged = [intervals[0]];
    for (const interval of intervals.slice(1)) {
        const last = merged[merged.length - 1];
        if (interval[0] <= last[1]) last[1] = Math.max(last[1], interval[1]);
        else merged.push(interval);
    }
    return merged;
};
