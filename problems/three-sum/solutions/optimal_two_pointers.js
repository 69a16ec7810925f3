// role: optimal
// verdict: accepted
// time: n^2
// space: n
/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var threeSum = function(nums) {
    nums.sort((a, b) => a - b);
    const triplets = [];
    for (let i = 0; i < nums.length - 2; i++) {
        if (i > 0 && nums[i] === nums[i - 1]) continue;
        let left = i + 1, right = nums.length - 1;
        while (left < right) {
            const sum = nums[i] + nums[left] + nums[right];
            if (sum < 0) {
                left++;
            } else if (sum > 0) {
                right--;
            } else {
                triplets.push([nums[i], nums[left], nums[right]]);
                left++;
                while (left < right && nums[left] === nums[left - 1]) left++;
            }
        }
    }
    return triplets;
};
