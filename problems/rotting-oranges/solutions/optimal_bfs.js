// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
/**
 * @param {number[][]} grid
 * @return {number}
 */
var orangesRotting = function(grid) {
    let wave = [];
    let fresh = 0;
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < grid[0].length; c++) {
            if (grid[r][c] === 2) wave.push([r, c]);
            else if (grid[r][c] === 1) fresh++;
        }
    }
    let minutes = 0;
    while (fresh > 0 && wave.length > 0) {
        const next = [];
        for (const [r, c] of wave) {
            for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
                if (grid[y]?.[x] !== 1) continue;
                grid[y][x] = 2;
                fresh--;
                next.push([y, x]);
            }
        }
        wave = next;
        minutes++;
    }
    return fresh > 0 ? -1 : minutes;
};
