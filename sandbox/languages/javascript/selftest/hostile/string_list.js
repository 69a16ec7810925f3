// problem: two-sum
// verdict: memory-limit
var twoSum = function (nums, target) {
  const all = [];
  for (let i = 0; ; i++) all.push(`${i}`.repeat(1000).split('').join('-'));
};
