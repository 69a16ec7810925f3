// input: number
// time: log n
// space: 1
var solve = function (n) {
  let sum = 0;
  while (n > 0) {
    sum += n % 2;
    n = Math.floor(n / 2);
  }
  return sum;
};
