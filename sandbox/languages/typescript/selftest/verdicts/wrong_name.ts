// problem: two-sum
// verdict: compile-error
// message: there is neither a function twoSum(nums, target) nor a class Solution with such a method; the program defines two_sum
function two_sum(nums: number[], target: number): number[] {
  return [0, 1];
}
