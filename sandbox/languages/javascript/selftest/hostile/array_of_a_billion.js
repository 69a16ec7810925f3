// problem: two-sum
// verdict: memory-limit
var twoSum = function (nums, target) {
  return new Array(1e9).fill(0).map((_, i) => i);
};
