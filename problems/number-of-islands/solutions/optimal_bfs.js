// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
/**
 * @param {character[][]} grid
 * @return {number}
 */
var numIslands = function(grid) {
    const rows = grid.length, columns = grid[0].length;
    const seen = grid.map(row => row.map(() => false));
    let islands = 0;
    for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
            if (grid[r][c] === '0' || seen[r][c]) continue;
            islands++;
            seen[r][c] = true;
            const queue = [[r, c]];
            for (const [y, x] of queue) {
                for (const [dy, dx] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) {
                    const ny = y + dy, nx = x + dx;
                    if (grid[ny]?.[nx] === '1' && !seen[ny][nx]) {
                        seen[ny][nx] = true;
                        queue.push([ny, nx]);
                    }
                }
            }
        }
    }
    return islands;
};
