// input: small
// time: 2^n
// space: 2^n
function solve(n: number): number {
  let sums: number[] = [0];
  for (let i = 1; i <= n; i++) {
    const withIt = sums.map((sum) => sum + i);
    sums = sums.concat(withIt);
  }
  const half = (n * (n + 1)) / 4;
  return sums.filter((sum) => sum === half).length;
}
