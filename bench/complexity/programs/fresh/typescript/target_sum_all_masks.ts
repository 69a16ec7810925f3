// input: small
// time: n*2^n
// space: 1

// Number of ways to put + and - before 1..n so that the sum is 0 (or 1 where it cannot be 0).
function solve(n: number): number {
  const total = (n * (n + 1)) / 2;
  const target = total % 2;
  let ways = 0;
  for (let mask = 0; mask < 2 ** n; mask++) {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      if ((mask >> i) & 1) {
        sum += i + 1;
      } else {
        sum -= i + 1;
      }
    }
    if (sum === target) ways++;
  }
  return ways;
}
