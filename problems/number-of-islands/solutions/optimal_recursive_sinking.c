// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
static void sink(char** grid, int rows, int columns, int r, int c) {
    if (r < 0 || c < 0 || r == rows || c == columns || grid[r][c] != '1') return;
    grid[r][c] = '0';
    sink(grid, rows, columns, r + 1, c);
    sink(grid, rows, columns, r - 1, c);
    sink(grid, rows, columns, r, c + 1);
    sink(grid, rows, columns, r, c - 1);
}

int numIslands(char** grid, int gridSize, int* gridColSize) {
    int islands = 0;
    for (int r = 0; r < gridSize; r++) {
        for (int c = 0; c < gridColSize[0]; c++) {
            if (grid[r][c] == '1') {
                islands++;
                sink(grid, gridSize, gridColSize[0], r, c);
            }
        }
    }
    return islands;
}
