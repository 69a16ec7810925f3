// problem: two-sum
// verdict: memory-limit
var twoSum = function (nums, target) {
  const all = [];
  for (;;) all.push('x'.repeat(1e6).toUpperCase());
};
