// input: number
// time: sqrt n
// space: 1
function solve(n: number): number {
  let count: number = 0;
  for (let d = 1; d * d <= n; d += 1) count += n % d === 0 ? 1 : 0;
  return count;
}
