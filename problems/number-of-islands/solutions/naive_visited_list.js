// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
var numIslands = function(grid) {
    const width = grid[0].length;
    const visited = [];
    let islands = 0;
    for (let start = 0; start < grid.length * width; start++) {
        if (grid[Math.floor(start / width)][start % width] === '0' || visited.includes(start)) continue;
        islands++;
        visited.push(start);
        const stack = [start];
        while (stack.length) {
            const cell = stack.pop();
            const r = Math.floor(cell / width), c = cell % width;
            for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
                if (y < 0 || x < 0 || y >= grid.length || x >= width) continue;
                if (grid[y][x] === '1' && !visited.includes(y * width + x)) {
                    visited.push(y * width + x);
                    stack.push(y * width + x);
                }
            }
        }
    }
    return islands;
};
