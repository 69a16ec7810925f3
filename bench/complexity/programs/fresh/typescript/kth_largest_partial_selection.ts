// input: ints_k
// time: n*k
// space: 1
function solve(nums: number[], k: number): number {
  // selection sort that stops after k rounds
  const rounds = Math.min(k, nums.length);
  for (let round = 0; round < rounds; round++) {
    let maxIdx = round;
    for (let i = round + 1; i < nums.length; i++) {
      if (nums[i] > nums[maxIdx]) {
        maxIdx = i;
      }
    }
    const tmp = nums[round];
    nums[round] = nums[maxIdx];
    nums[maxIdx] = tmp;
  }
  return nums[rounds - 1];
}
