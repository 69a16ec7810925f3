// problem: two-sum
// verdict: runtime-error
// line: 6
// message: Symbol(why)
var twoSum = function (nums, target) {
  throw Symbol('why');
};
