// input: grid
// time: n*m
// space: 1
var solve = function (grid) {
  let sum = 0;
  for (const row of grid) for (const cell of row) sum += cell;
  return sum;
};
