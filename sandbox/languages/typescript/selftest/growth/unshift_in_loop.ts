// input: ints_to_list
// time: n^2
// space: 1
function solve(nums: number[]): number[] {
  const reversed = [];
  for (const num of nums) reversed.splice(0, 0, num);
  return reversed;
};
