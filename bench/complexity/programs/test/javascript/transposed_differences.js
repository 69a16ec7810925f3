// input: grid
// time: n*m
// space: n*m
var solve = function (grid) {
  const turned = grid[0].map((_, c) => grid.map((row) => row[c]));
  let steps = 0;
  for (const column of turned) {
    for (let i = 1; i < column.length; i++) {
      steps += Math.abs(column[i] - column[i - 1]);
    }
  }
  return steps;
};
