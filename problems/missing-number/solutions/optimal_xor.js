// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number}
 */
var missingNumber = function(nums) {
    let missing = nums.length;
    for (let i = 0; i < nums.length; i++) missing ^= i ^ nums[i];
    return missing;
};
