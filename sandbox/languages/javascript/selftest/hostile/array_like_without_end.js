// problem: two-sum
// verdict: time-limit
var twoSum = function (nums, target) {
  const numbers = { *[Symbol.iterator]() { while (true) yield nums[0]; } };
  for (const num of numbers) if (num === Infinity) return [0, 0];
};
