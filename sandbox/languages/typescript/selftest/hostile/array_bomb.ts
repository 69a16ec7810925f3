// problem: two-sum
// verdict: memory-limit
function twoSum(nums: number[], target: number): number[] {
  const all: number[][] = [];
  for (;;) all.push(new Array<number>(10000).fill(all.length));
}
