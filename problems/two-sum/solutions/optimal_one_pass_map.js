// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number[]}
 */
var twoSum = function(nums, target) {
    const seen = new Map();
    for (let i = 0; i < nums.length; i++) {
        const rest = target - nums[i];
        if (seen.has(rest)) return [seen.get(rest), i];
        seen.set(nums[i], i);
    }
    return [];
};
