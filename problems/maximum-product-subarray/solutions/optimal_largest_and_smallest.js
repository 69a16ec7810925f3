// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number}
 */
var maxProduct = function(nums) {
    let best = nums[0], largest = 1, smallest = 1;
    for (const x of nums) {
        const up = x * largest, down = x * smallest;
        largest = Math.max(x, up, down);
        smallest = Math.min(x, up, down);
        best = Math.max(best, largest);
    }
    return best;
};
