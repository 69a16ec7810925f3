// role: wrong
// verdict: wrong-answer
// time: m*n
// space: 1
int numIslands(char** grid, int gridSize, int* gridColSize) {
    int islands = 0;
    for (int r = 0; r < gridSize; r++)
        for (int c = 0; c < gridColSize[r]; c++)
            if (grid[r][c] == '1' && (r == 0 || grid[r - 1][c] == '0') && (c == 0 || grid[r][c - 1] == '0'))
                islands++;
    return islands;
}
