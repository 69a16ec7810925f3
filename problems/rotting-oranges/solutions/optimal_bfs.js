// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
/**
 * @param {number[][]} grid
 * @return {number}
 */
var orangesRotting = function(grid) {
    const queue = [];
    let fresh = 0;
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < grid[0].length; c++) {
            if (grid[r][c] === 2) queue.push([r, c, 0]);
            else if (grid[r][c] === 1) fresh++;
        }
    }
    let minutes = 0;
    for (const [r, c, minute] of queue) {
        minutes = minute;
        for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
            if (grid[y]?.[x] !== 1) continue;
            grid[y][x] = 2;
            fresh--;
            queue.push([y, x, minute + 1]);
        }
    }
    return fresh > 0 ? -1 : minutes;
};
