// input: ints_in_place
// time: n log n
// space: n
function solve(nums: number[]): void {
  nums.sort((a, b) => a - b);
};
