// input: number
// time: sqrt n
// space: 1
/**
 * How many full rows a staircase of n coins has.
 */
const solve = function (n: number): number {
  let rows = 0;
  let left = n;
  while (left > rows) {
    rows++;
    left -= rows;
  }
  return rows;
};
