// input: ints_to_list
// time: n^2
// space: n
function solve(nums: number[]): number[] {
  let found: number[] = [];
  for (const num of nums) found = found.concat([num % 10]);
  return found;
}
