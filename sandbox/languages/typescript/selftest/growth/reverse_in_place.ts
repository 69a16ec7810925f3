// input: ints_in_place
// time: n
// space: 1
function solve(nums: number[]): void {
  for (let i = 0, j = nums.length - 1; i < j; i++, j--) {
    const held: number = nums[i];
    nums[i] = nums[j];
    nums[j] = held;
  }
}
