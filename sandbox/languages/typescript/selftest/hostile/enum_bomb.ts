// problem: two-sum
// verdict: memory-limit
enum Names {}

function twoSum(nums: number[], target: number): number[] {
  for (let i = 0; ; i++) (Names as any)[((Names as any)['x' + i] = new Array(1000).fill(i)).length + i] = 'x' + i;
}
