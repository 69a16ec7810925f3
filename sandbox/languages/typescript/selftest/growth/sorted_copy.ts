// input: ints
// time: n log n
// space: n
function solve(nums: number[]): number {
  const sorted = [...nums].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};
