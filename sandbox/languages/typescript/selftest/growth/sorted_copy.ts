// input: ints
// time: n log n
// space: n
function solve(nums: number[]): number {
  const sorted: number[] = Array.from(nums);
  sorted.sort((a: number, b: number): number => a - b);
  return sorted[sorted.length >> 1];
}
