// problem: two-sum
// verdict: runtime-error
// line: 6
// message: Error: nobody catches this
async function twoSum(nums: number[], target: number): Promise<number[]> {
  void Promise.reject(new Error('nobody catches this'));
  return [0, 1];
}
