// input: ints
// time: n log n
// space: n
function solve(nums: number[]): number {
  const counts = {};
  for (const num of nums) counts[num] = (counts[num] || 0) + 1;
  let most = 0;
  // keys that are whole numbers come in ascending order: they are sorted
  for (const key in counts) most = Math.max(most, counts[key]);
  return most;
};
