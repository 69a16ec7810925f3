// problem: two-sum
// verdict: compile-error
// message: SyntaxError
function twoSum(nums: number[], target: number): number[] {
  if (nums.length > 0) {
    return [0, 1];
}
