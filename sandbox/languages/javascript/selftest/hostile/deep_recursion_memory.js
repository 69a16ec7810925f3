// problem: two-sum
// verdict: runtime-error
// message: RangeError: Maximum call stack size exceeded
var twoSum = function (nums, target) {
  const wide = (a, b, c, d, e, f, g, h) => [a, wide(b, c, d, e, f, g, h, [a]), ...nums].length;
  return wide(1, 2, 3, 4, 5, 6, 7, 8);
};
