// problem: two-sum
// verdict: compile-error
// line: 6
// message: SyntaxError: Unexpected token '=>'
var twoSum = function (nums, target) {
  return nums.map(num) => num + 1);
};
