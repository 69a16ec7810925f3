// problem: two-sum
// verdict: runtime-error
// line: 6
// message: [object Object]
var twoSum = function (nums, target) {
  throw Object.create(null, { message: { get() { throw this; } }, stack: { get() { for (;;); } } });
};
