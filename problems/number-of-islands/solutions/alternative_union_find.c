// role: alternative
// verdict: accepted
// time: m*n
// space: m*n
static int find(int* parent, int x) {
    while (parent[x] != x) {
        parent[x] = parent[parent[x]];
        x = parent[x];
    }
    return x;
}

int numIslands(char** grid, int gridSize, int* gridColSize) {
    int columns = gridColSize[0], islands = 0;
    int* parent = malloc(gridSize * columns * sizeof(int));
    for (int r = 0; r < gridSize; r++) {
        for (int c = 0; c < columns; c++) {
            if (grid[r][c] != '1') continue;
            int here = r * columns + c;
            parent[here] = here;
            islands++;
            int around[2] = {r > 0 && grid[r - 1][c] == '1' ? here - columns : -1,
                             c > 0 && grid[r][c - 1] == '1' ? here - 1 : -1};
            for (int k = 0; k < 2; k++) {
                if (around[k] < 0) continue;
                int other = find(parent, around[k]), mine = find(parent, here);
                if (other != mine) {
                    parent[mine] = other;
                    islands--;
                }
            }
        }
    }
    free(parent);
    return islands;
}
