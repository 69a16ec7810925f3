// input: grid
// time: n*m
// space: 1
function solve(grid: number[][]): number {
  const at = (r: number, c: number): number => grid[r]?.[c] ?? -1;
  let peaks = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      const h = grid[r][c];
      if (h > at(r - 1, c) && h > at(r + 1, c) && h > at(r, c - 1) && h > at(r, c + 1)) {
        peaks++;
      }
    }
  }
  return peaks;
}
