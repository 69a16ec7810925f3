// role: optimal
// verdict: accepted
// time: n*S
// space: S
/**
 * @param {number[]} nums
 * @return {boolean}
 */
var canPartition = function(nums) {
    const sum = nums.reduce((a, b) => a + b, 0);
    if (sum % 2 !== 0) return false;
    const half = sum / 2;
    const reachable = new Array(half + 1).fill(false);
    reachable[0] = true;
    for (const number of nums) {
        for (let total = half; total >= number; total--) {
            if (reachable[total - number]) reachable[total] = true;
        }
    }
    return reachable[half];
};
