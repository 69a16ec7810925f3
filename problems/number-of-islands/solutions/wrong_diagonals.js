// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m*n
var numIslands = function(grid) {
    let islands = 0;
    grid.forEach((row, r) => row.forEach((cell, c) => {
        if (cell !== '1') return;
        islands++;
        const stack = [[r, c]];
        while (stack.length) {
            const [y, x] = stack.pop();
            if (grid[y]?.[x] !== '1') continue;
            grid[y][x] = '0';
            for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) stack.push([y + dy, x + dx]);
        }
    }));
    return islands;
};
