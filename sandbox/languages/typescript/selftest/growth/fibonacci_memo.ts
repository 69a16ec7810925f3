// input: number
// time: n
// space: n
function solve(n: number): number {
  const memo = new Array(n + 1).fill(0);
  memo[1] = 1;
  for (let i = 2; i <= n; i++) memo[i] = (memo[i - 1] + memo[i - 2]) % 1000007;
  return memo[n];
};
