// problem: two-sum
// verdict: time-limit
function twoSum(nums: number[], target: number): number[] {
  let i: number = 0;
  do i++; while (true);
}
