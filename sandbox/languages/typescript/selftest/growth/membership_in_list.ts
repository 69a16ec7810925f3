// input: ints
// time: n^2
// space: n
function solve(nums: number[]): number {
  const seen = [];
  for (const num of nums) {
    if (!seen.includes(num)) seen.push(num);
  }
  return seen.length;
};
