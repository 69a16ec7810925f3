// input: ints
// time: n^2
// space: 1
function solve(nums: number[]): number {
  let count: number = 0;
  for (let i = 0; i < nums.length; i++) {
    for (let j = i + 1; j < nums.length; j++) {
      if (nums[i] > nums[j]) count++;
    }
  }
  return count;
}
