// input: ints
// time: n^2
// space: n
function solve(nums: number[]): number {
  const seen: number[] = [];
  for (const num of nums) if (seen.indexOf(num) < 0) seen.push(num);
  return seen.length;
}
