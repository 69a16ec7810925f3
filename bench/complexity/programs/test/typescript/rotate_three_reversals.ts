// input: ints_in_place
// time: n
// space: 1
/**
 Do not return anything, modify nums in-place instead.
 */
function solve(nums: number[]): void {
  const k = Math.floor(nums.length / 3);
  reverse(nums, 0, nums.length - 1);
  reverse(nums, 0, k - 1);
  reverse(nums, k, nums.length - 1);
}

function reverse(nums: number[], from: number, to: number): void {
  while (from < to) {
    const kept = nums[from];
    nums[from] = nums[to];
    nums[to] = kept;
    from++;
    to--;
  }
}
