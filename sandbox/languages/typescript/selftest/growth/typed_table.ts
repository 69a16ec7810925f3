// input: number
// time: n
// space: n
function solve(n: number): number {
  const ways: Int32Array = new Int32Array(n + 2);
  ways[0] = 1;
  for (let i = 1; i <= n; i++) ways[i] = (ways[i - 1] + (i > 1 ? ways[i - 2] : 0)) % 1000003;
  return ways[n];
}
