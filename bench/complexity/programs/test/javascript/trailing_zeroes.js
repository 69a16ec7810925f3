// input: number
// time: log n
// space: 1
var solve = function (n) {
  // every factor of five in n! gives a zero
  let zeroes = 0;
  while (n > 0) {
    n = Math.floor(n / 5);
    zeroes += n;
  }
  return zeroes;
};
