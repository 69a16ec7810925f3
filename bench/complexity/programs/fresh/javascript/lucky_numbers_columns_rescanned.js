// input: grid
// time: n*(n+m)
// space: n
var solve = function (grid) {
  // smallest of its row, and largest of its column
  let lucky = 0;
  for (const row of grid) {
    let minCol = 0;
    for (let c = 1; c < row.length; c++) {
      if (row[c] < row[minCol]) minCol = c;
    }
    const column = grid.map((r) => r[minCol]);
    const largest = column.reduce((a, b) => (a > b ? a : b));
    if (largest === row[minCol]) lucky++;
  }
  return lucky;
};
