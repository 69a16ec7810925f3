// problem: two-sum
// verdict: memory-limit
var twoSum = function (nums, target) {
  const all = [];
  for (;;) all.push(new Float64Array(1 << 20));
};
