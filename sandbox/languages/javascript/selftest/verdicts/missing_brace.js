// problem: two-sum
// verdict: compile-error
// message: SyntaxError
var twoSum = function (nums, target) {
  for (const num of nums) {
    if (num === target) return [0, 1];
  return [];
};
