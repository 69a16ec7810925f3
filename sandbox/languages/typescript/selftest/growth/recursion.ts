// input: descending
// time: n
// space: n
function solve(nums: number[]): number {
  const sum = (i) => (i === nums.length ? 0 : nums[i] + sum(i + 1));
  return sum(0) % 1000;
};
