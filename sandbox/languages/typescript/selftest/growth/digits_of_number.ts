// input: number
// time: log n
// space: 1
function solve(n: number): number {
  let sum = 0;
  while (n > 0) {
    sum += n % 2;
    n = Math.floor(n / 2);
  }
  return sum;
};
