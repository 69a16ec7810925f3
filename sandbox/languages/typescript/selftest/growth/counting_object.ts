// input: ints
// time: n
// space: n
function solve(nums: number[]): number {
  const counts = {};
  for (const num of nums) counts[num] = (counts[num] || 0) + 1;
  let most = 0;
  for (const key in counts) most = Math.max(most, counts[key]);
  return most;
};
