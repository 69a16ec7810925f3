// input: ints_k
// time: n*k
// space: 1
function solve(nums: number[], k: number): number {
  const n = nums.length;
  let best = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += nums[(i + j) % n] % 10;
    best = Math.max(best, sum);
  }
  return best;
};
