// problem: two-sum
// verdict: runtime-error
// line: 6
// message: RangeError: Maximum call stack size exceeded
var twoSum = function (nums, target) {
  return twoSum(nums, target) + 1;
};
