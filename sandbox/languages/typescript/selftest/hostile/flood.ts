// problem: two-sum
// verdict: output-limit
function twoSum(nums: number[], target: number): never {
  for (;;) console.log('x'.repeat(1000) as unknown as object);
}
