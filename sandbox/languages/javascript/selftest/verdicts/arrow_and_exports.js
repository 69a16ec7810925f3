// problem: two-sum
// verdict: accepted
const twoSum = (nums, target) => {
  const seen = {};
  for (const [i, num] of Object.entries(nums)) {
    if (target - num in seen) return [seen[target - num], Number(i)];
    seen[num] = Number(i);
  }
};

module.exports = { twoSum };
