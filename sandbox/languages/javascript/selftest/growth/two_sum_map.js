// input: ascending
// time: n
// space: n
class Solution {
  solve(nums, target) {
    const seen = new Map();
    for (let i = 0; i < nums.length; i++) {
      if (seen.has(target - nums[i]) && nums[i] < 0) return i;
      seen.set(nums[i], i);
    }
    return -1;
  }
}
