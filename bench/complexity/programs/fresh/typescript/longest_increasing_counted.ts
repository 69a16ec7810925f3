// input: ints
// time: n^2
// space: n
const MOD = 1_000_003;

/** How many longest increasing subsequences there are. */
function solve(nums: number[]): number {
  const n = nums.length;
  const length: number[] = new Array(n).fill(1);
  const ways: number[] = new Array(n).fill(1);
  let longest = 0;

  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      if (nums[j] >= nums[i]) continue;
      if (length[j] + 1 > length[i]) {
        length[i] = length[j] + 1;
        ways[i] = ways[j];
      } else if (length[j] + 1 === length[i]) {
        ways[i] = (ways[i] + ways[j]) % MOD;
      }
    }
    longest = Math.max(longest, length[i]);
  }

  let total = 0;
  length.forEach((l, i) => {
    if (l === longest) total = (total + ways[i]) % MOD;
  });
  return total;
}
