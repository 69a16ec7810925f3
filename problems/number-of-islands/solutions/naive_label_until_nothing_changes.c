// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
// Every cell of land takes the smallest number around it, again and again: once per step of the longest way.
int numIslands(char** grid, int gridSize, int* gridColSize) {
    int rows = gridSize, columns = gridColSize[0], islands = 0;
    int* label = malloc(rows * columns * sizeof(int));
    for (int i = 0; i < rows * columns; i++) label[i] = i;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = rows * columns - 1; i >= 0; i--) {
            int r = i / columns, c = i % columns;
            if (grid[r][c] != '1') continue;
            int best = label[i];
            if (r > 0 && grid[r - 1][c] == '1' && label[i - columns] < best) best = label[i - columns];
            if (c > 0 && grid[r][c - 1] == '1' && label[i - 1] < best) best = label[i - 1];
            if (r + 1 < rows && grid[r + 1][c] == '1' && label[i + columns] < best) best = label[i + columns];
            if (c + 1 < columns && grid[r][c + 1] == '1' && label[i + 1] < best) best = label[i + 1];
            changed |= best != label[i];
            label[i] = best;
        }
    }
    for (int i = 0; i < rows * columns; i++)
        islands += grid[i / columns][i % columns] == '1' && label[i] == i;
    free(label);
    return islands;
}
