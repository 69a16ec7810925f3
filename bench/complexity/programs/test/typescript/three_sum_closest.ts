// input: ints
// time: n^2
// space: n
function solve(nums: number[]): number {
  const sorted = [...nums].sort((x, y) => x - y);
  const goal = 1500000001;
  let best = Infinity;
  for (let i = 0; i + 2 < sorted.length; i++) {
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = sorted[i] + sorted[left] + sorted[right];
      best = Math.min(best, Math.abs(sum - goal));
      if (sum < goal) left++;
      else right--;
    }
  }
  return best;
}
