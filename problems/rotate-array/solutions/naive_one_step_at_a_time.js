// role: naive
// verdict: accepted
// time: n^2
// space: 1
var rotate = function(nums, k) {
    for (let step = k % nums.length; step > 0; step--) {
        const last = nums[nums.length - 1];
        for (let i = nums.length - 1; i > 0; i--) nums[i] = nums[i - 1];
        nums[0] = last;
    }
};
