// input: grid
// time: n^2*m
// space: m
#define MAX(x, y) ((x) > (y) ? (x) : (y))

/* Rectangle with the largest sum, where a cell is worth what it has above 50. */
int solve(int** grid, int gridSize, int* gridColSize) {
    int n = gridSize, m = *gridColSize;
    int* column = malloc(sizeof(int) * m);
    int best = INT_MIN;
    for (int top = 0; top < n; top++) {
        memset(column, 0, sizeof(int) * m);
        for (int bottom = top; bottom < n; bottom++) {
            int ending = 0;
            for (int c = 0; c < m; c++) {
                column[c] += grid[bottom][c] - 50;
                ending = MAX(ending, 0) + column[c];
                best = MAX(best, ending);
            }
        }
    }
    free(column);
    return best;
}
