// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
function numIslands(grid: string[][]): number {
    const visited: number[] = [];
    const width = grid[0].length;
    let islands = 0;
    grid.forEach((row: string[], r: number) => {
        row.forEach((cell: string, c: number) => {
            if (cell === '0' || visited.indexOf(r * width + c) >= 0) return;
            islands++;
            visited.push(r * width + c);
            const queue: [number, number][] = [[r, c]];
            for (const [y, x] of queue) {
                for (const [ny, nx] of [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]) {
                    if (grid[ny]?.[nx] === '1' && visited.indexOf(ny * width + nx) < 0) {
                        visited.push(ny * width + nx);
                        queue.push([ny, nx]);
                    }
                }
            }
        });
    });
    return islands;
}
