// problem: two-sum
// verdict: compile-error
// message: class Solution has no method twoSum(nums, target)
class Solution {
  two_sum(nums, target) {
    return [0, 1];
  }
}
