// input: small
// time: 2^n
// space: n
function solve(n: number): number {
  if (n < 2) return n;
  return solve(n - 1) + solve(n - 2);
}
