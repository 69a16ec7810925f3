// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m+n
function numIslands(grid: string[][]): number {
    let count = 0;
    function sink(r: number, c: number): void {
        if (grid[r]?.[c] !== "1") return;
        grid[r][c] = "0";
        sink(r + 1, c);
        sink(r, c + 1);
    }
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < grid[r].length; c++) {
            if (grid[r][c] === "1") {
                count++;
                sink(r, c);
            }
        }
    }
    return count;
}
