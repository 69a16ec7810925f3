// problem: two-sum
// verdict: runtime-error
// message: RangeError: Invalid string length
var twoSum = function (nums, target) {
  let text = 'x';
  for (;;) text += text;
};
