// role: alternative
// verdict: accepted
// time: n log n
// space: n
var findKthLargest = function(nums, k) {
    nums.sort((a, b) => b - a);
    return nums[k - 1];
};
