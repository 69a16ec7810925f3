// input: descending
// time: n
// space: n
function solve(nums: number[], i: number = 0): number {
  return i === nums.length ? 0 : (nums[i] + solve(nums, i + 1)) % 1000;
}
