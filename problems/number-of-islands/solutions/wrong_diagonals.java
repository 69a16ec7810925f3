// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m*n
class Solution {
    public int numIslands(char[][] grid) {
        int count = 0;
        for (int i = 0; i < grid.length; i++)
            for (int j = 0; j < grid[i].length; j++)
                if (grid[i][j] == '1') {
                    count++;
                    dfs(grid, i, j);
                }
        return count;
    }

    void dfs(char[][] grid, int i, int j) {
        if (i < 0 || j < 0 || i >= grid.length || j >= grid[i].length || grid[i][j] == '0') return;
        grid[i][j] = '0';
        for (int a = -1; a <= 1; a++)
            for (int b = -1; b <= 1; b++)
                if (a != 0 || b != 0) dfs(grid, i + a, j + b);
    }
}
