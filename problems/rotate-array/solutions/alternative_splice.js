// role: alternative
// verdict: accepted
// time: n
// space: n
var rotate = function(nums, k) {
    nums.unshift(...nums.splice(nums.length - k % nums.length));
};
