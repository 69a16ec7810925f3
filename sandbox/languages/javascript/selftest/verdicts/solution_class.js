// problem: binary-search
// verdict: accepted
class Solution {
  search(nums, target) {
    return this.between(nums, target, 0, nums.length - 1);
  }

  between(nums, target, low, high) {
    if (low > high) return -1;
    const middle = (low + high) >> 1;
    if (nums[middle] === target) return middle;
    if (nums[middle] < target) return this.between(nums, target, middle + 1, high);
    return this.between(nums, target, low, middle - 1);
  }
}
