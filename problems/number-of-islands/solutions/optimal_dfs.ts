// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
const DIRECTIONS: ReadonlyArray<readonly [number, number]> = [[0, 1], [1, 0], [0, -1], [-1, 0]];

function numIslands(grid: string[][]): number {
    const m: number = grid.length;
    const n: number = grid[0].length;
    let islands = 0;
    const dfs = (r: number, c: number): void => {
        grid[r][c] = "0";
        for (const [dr, dc] of DIRECTIONS) {
            const y = r + dr;
            const x = c + dc;
            if (y >= 0 && y < m && x >= 0 && x < n && grid[y][x] === "1") dfs(y, x);
        }
    };
    for (let r = 0; r < m; r++) {
        for (let c = 0; c < n; c++) {
            if (grid[r][c] === "1") {
                islands++;
                dfs(r, c);
            }
        }
    }
    return islands;
}
