// input: number
// time: log n
// space: log n
const MOD = 10007;

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power(base, Math.floor(exponent / 2));
  const squared = (half * half) % MOD;
  return exponent % 2 === 0 ? squared : (squared * base) % MOD;
}

function solve(n: number): number {
  return power(5, n);
}
