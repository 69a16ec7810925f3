// input: ascending
// time: log n
// space: log n
class Solution {
  private nums: number[] = [];

  solve(nums: number[], target: number): number {
    this.nums = nums;
    return this.between(target, 0, nums.length - 1);
  }

  private between(target: number, low: number, high: number): number {
    if (low > high) return -1;
    const middle: number = (low + high) >> 1;
    if (this.nums[middle] === target) return middle;
    return this.nums[middle] < target ? this.between(target, middle + 1, high) : this.between(target, low, middle - 1);
  }
}
