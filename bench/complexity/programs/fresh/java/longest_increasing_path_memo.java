// input: grid
// time: n*m
// space: n*m
class Solution {
    private int[][] memo;
    private int m, n;
    private final int[] dx = {0, 0, 1, -1};
    private final int[] dy = {1, -1, 0, 0};

    public int solve(int[][] grid) {
        m = grid.length;
        n = grid[0].length;
        memo = new int[m][n];
        int ans = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                ans = Math.max(ans, dfs(grid, i, j));
            }
        }
        return ans;
    }

    private int dfs(int[][] grid, int i, int j) {
        if (memo[i][j] != 0) {
            return memo[i][j];
        }
        int best = 1;
        for (int d = 0; d < 4; d++) {
            int x = i + dx[d], y = j + dy[d];
            if (x < 0 || y < 0 || x >= m || y >= n) continue;
            if (grid[x][y] > grid[i][j]) {
                best = Math.max(best, 1 + dfs(grid, x, y));
            }
        }
        memo[i][j] = best;
        return best;
    }
}
