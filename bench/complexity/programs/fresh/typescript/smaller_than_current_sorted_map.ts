// input: ints_to_list
// time: n log n
// space: n
function solve(nums: number[]): number[] {
  const sorted = [...nums].sort((a, b) => a - b);
  const rank = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!rank.has(value)) rank.set(value, index);
  });
  return nums.map((value) => rank.get(value)!);
}
