// input: grid
// time: n*m
// space: n*m
int solve(int** grid, int gridSize, int* gridColSize) {
    int rows = gridSize, cols = gridColSize[0];
    int** dp = malloc(rows * sizeof(int*));
    for (int r = 0; r < rows; r++) {
        dp[r] = malloc(cols * sizeof(int));
        for (int c = 0; c < cols; c++) {
            int before = 0;
            if (r > 0) before = dp[r - 1][c];
            if (c > 0 && dp[r][c - 1] > before) before = dp[r][c - 1];
            dp[r][c] = before + grid[r][c];
        }
    }
    int result = dp[rows - 1][cols - 1];
    for (int r = 0; r < rows; r++) free(dp[r]);
    free(dp);
    return result;
}
