// role: naive
// verdict: accepted
// time: n^2
// space: n
var merge = function(intervals) {
    let result = [];
    for (let [start, end] of intervals) {
        const apart = [];
        for (const other of result) {
            if (other[0] <= end && start <= other[1]) {
                start = Math.min(start, other[0]);
                end = Math.max(end, other[1]);
            } else {
                apart.push(other);
            }
        }
        apart.push([start, end]);
        result = apart;
    }
    return result;
};
