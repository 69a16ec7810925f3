// problem: two-sum
// verdict: memory-limit
var twoSum = function (nums, target) {
  return new Array(33e6).fill(0.5).map((_, i) => i);
};
