// problem: two-sum
// verdict: compile-error
// line: 6
// message: SyntaxError: Malformed arrow function parameter list
var twoSum = function (nums, target) {
  return nums.map(num) => num + 1);
};
