// problem: two-sum
// verdict: memory-limit
var twoSum = function (nums, target) {
  const all = [];
  for (;;) all.push(new Array(10000).fill(all.length));
};
