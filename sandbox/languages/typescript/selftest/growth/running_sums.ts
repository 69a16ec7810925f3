// input: ints_to_list
// time: n
// space: 1
function solve(nums: number[]): number[] {
  const sums = [];
  let sum = 0;
  for (const num of nums) {
    sum = (sum + num) % 1000003;
    sums.push(sum);
  }
  return sums;
};
