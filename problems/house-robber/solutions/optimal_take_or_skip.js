// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    let before = 0, last = 0;
    for (const coins of nums) {
        const best = Math.max(last, before + coins);
        before = last;
        last = best;
    }
    return last;
};
