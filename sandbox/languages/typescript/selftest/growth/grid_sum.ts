// input: grid
// time: n*m
// space: 1
function solve(grid: number[][]): number {
  let sum = 0;
  for (let r = 0; r < grid.length; r++) for (let c = 0; c < grid[r].length; c++) sum += grid[r][c];
  return sum;
}
