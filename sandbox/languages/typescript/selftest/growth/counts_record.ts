// input: ints
// time: n
// space: n
type Counts = Record<number, number>;

function solve(nums: number[]): number {
  const counts: Counts = {};
  for (const num of nums) counts[num] = (counts[num] ?? 0) + 1;
  let most = 0;
  for (const num of nums) most = Math.max(most, counts[num]);
  return most;
}
