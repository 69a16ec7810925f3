// role: wrong
// verdict: wrong-answer
// time: n
// space: n
var rotate = function(nums, k) {
    k = k % nums.length;
    nums = [...nums.slice(-k), ...nums.slice(0, -k)];
};
