// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
var findKthLargest = function(nums, k) {
    nums.sort();
    return nums[nums.length - k];
};
