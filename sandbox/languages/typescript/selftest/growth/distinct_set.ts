// input: ints
// time: n
// space: n
function solve(nums: number[]): number {
  const seen: Set<number> = new Set<number>();
  nums.forEach((num: number): void => void seen.add(num));
  return seen.size;
}
