// problem: two-sum
// verdict: runtime-error
// message: RangeError: Maximum BigInt size exceeded
var twoSum = function (nums, target) {
  return [2n ** (2n ** 60n)];
};
