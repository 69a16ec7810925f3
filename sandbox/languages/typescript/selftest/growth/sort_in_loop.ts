// input: ints
// time: n^2 log n
// space: n
function solve(nums: number[]): number {
  let sum = 0;
  for (let i = 0; i < nums.length; i++) sum += [...nums].sort((a, b) => a - b)[i] % 10;
  return sum;
}
