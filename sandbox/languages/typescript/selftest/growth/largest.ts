// input: ints
// time: n
// space: 1
function solve(nums: number[]): number {
  let best: number = -Infinity;
  for (const num of nums) best = num > best ? num : best;
  return best;
}
