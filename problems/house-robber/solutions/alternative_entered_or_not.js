// role: alternative
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    let entered = 0, free = 0;
    for (const coins of nums) {
        [entered, free] = [free + coins, Math.max(entered, free)];
    }
    return Math.max(entered, free);
};
