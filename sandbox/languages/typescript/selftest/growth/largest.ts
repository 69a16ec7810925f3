// input: ints
// time: n
// space: 1
function solve(nums: number[]): number {
  let best = -Infinity;
  for (const num of nums) {
    if (num > best) best = num;
  }
  return best;
};
