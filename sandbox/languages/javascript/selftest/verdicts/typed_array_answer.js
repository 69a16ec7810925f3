// problem: two-sum
// verdict: accepted
var twoSum = function (nums, target) {
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j > 0) return Int32Array.of(i, j);
  }
};
