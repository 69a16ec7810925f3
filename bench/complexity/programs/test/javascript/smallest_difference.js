// input: ints
// time: n log n
// space: n
var solve = function (nums) {
  nums.sort((a, b) => a - b);
  let min = Infinity;
  for (let i = 1; i < nums.length; i++) min = Math.min(min, nums[i] - nums[i - 1]);
  return min;
};
