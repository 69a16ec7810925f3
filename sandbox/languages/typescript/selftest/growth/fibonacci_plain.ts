// input: small
// time: 2^n
// space: n
function solve(n: number): number {
  return n < 2 ? n : solve(n - 1) + solve(n - 2);
}
