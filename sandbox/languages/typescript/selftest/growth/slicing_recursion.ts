// input: descending
// time: n^2
// space: n^2
function solve(nums: number[]): number {
  if (nums.length === 0) return 0;
  return (nums[0] + solve(nums.slice(1))) % 1000;
}
