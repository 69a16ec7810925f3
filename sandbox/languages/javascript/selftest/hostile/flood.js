// problem: two-sum
// verdict: output-limit
var twoSum = function (nums, target) {
  for (;;) console.log('x'.repeat(1000));
};
