// problem: two-sum
// verdict: time-limit
// Runs while the class is defined, ahead of any call.
function endless(value: Function, context: object): void {
  while (value) {}
}

class Solution {
  @endless
  twoSum(nums: number[], target: number): number[] {
    return [0, 1];
  }
}
