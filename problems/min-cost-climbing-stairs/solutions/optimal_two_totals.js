// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} cost
 * @return {number}
 */
var minCostClimbingStairs = function(cost) {
    let before = 0, last = 0;
    for (const fee of cost) {
        const total = fee + Math.min(before, last);
        before = last;
        last = total;
    }
    return Math.min(before, last);
};
