// problem: two-sum
// verdict: time-limit
var twoSum = function (nums, target) {
  return [/^(a+)+$/.test('a'.repeat(60) + '!') ? 1 : 0, 1];
};
