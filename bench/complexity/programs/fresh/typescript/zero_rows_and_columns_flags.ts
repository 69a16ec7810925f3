// input: grid
// time: n*m
// space: n+m
function solve(grid: number[][]): number {
  const rows = grid.length;
  const cols = grid[0].length;
  const zeroRow: boolean[] = new Array(rows).fill(false);
  const zeroCol: boolean[] = new Array(cols).fill(false);

  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      if (grid[r][c] === 0) {
        zeroRow[r] = true;
        zeroCol[c] = true;
      }
    }
  }

  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      if (zeroRow[r] || zeroCol[c]) grid[r][c] = 0;
    }
  }

  let sum = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) sum += grid[r][c];
  }
  return sum;
}
