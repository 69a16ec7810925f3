// problem: two-sum
// verdict: runtime-error
// line: 6
// message: Error: where
function twoSum(nums: number[], target: number): number[] {
  throw new Error('where');
}
//# judge-source=/etc/passwd 99999 AAAA
