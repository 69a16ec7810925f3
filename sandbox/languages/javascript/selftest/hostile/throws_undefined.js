// problem: two-sum
// verdict: runtime-error
// line: 6
// message: undefined
var twoSum = function (nums, target) {
  throw undefined;
};
