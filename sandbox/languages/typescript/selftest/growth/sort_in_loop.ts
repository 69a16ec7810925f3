// input: ints
// time: n^2 log n
// space: n
function solve(nums: number[]): number {
  let sum = 0;
  for (let i = 0; i < nums.length; i++) {
    const sorted = nums.slice().sort((a, b) => a - b);
    sum = (sum + sorted[i]) % 1000;
  }
  return sum;
};
