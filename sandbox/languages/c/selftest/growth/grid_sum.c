// input: grid
// time: n*m
// space: 1
int solve(int** grid, int gridSize, int* gridColSize) {
    int sum = 0;
    for (int r = 0; r < gridSize; r++)
        for (int c = 0; c < gridColSize[r]; c++)
            sum += grid[r][c];
    return sum;
}
