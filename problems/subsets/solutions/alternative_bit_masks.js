// role: alternative
// verdict: accepted
// time: n*2^n
// space: 1
/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var subsets = function(nums) {
    const result = [];
    for (let mask = 0; mask < 1 << nums.length; mask++) {
        const subset = [];
        for (let i = 0; i < nums.length; i++) {
            if (mask >> i & 1) subset.push(nums[i]);
        }
        result.push(subset);
    }
    return result;
};
