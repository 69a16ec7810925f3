// problem: two-sum
// verdict: compile-error
// line: 7
// message: SyntaxError: Expected ";" but found "num"
function twoSum(nums: number[], target: number): number[] {
  for (const num: number of nums) {
    let x: number num;
  }
  return [];
}
