// input: ints_to_list
// time: n
// space: 1
function solve(nums: number[]): number[] {
  const sums: number[] = [];
  nums.reduce((sum: number, num: number): number => {
    sums.push((sum + num) % 1000);
    return (sum + num) % 1000;
  }, 0);
  return sums;
}
