// input: grid
// time: n*m
// space: m
class Solution {
    public int solve(int[][] grid) {
        int cols = grid[0].length;
        int[] dp = new int[cols + 1];
        int side = 0;
        for (int[] row : grid) {
            int diagonal = 0;
            for (int j = 1; j <= cols; j++) {
                int above = dp[j];
                if (row[j - 1] > 20) {
                    dp[j] = 1 + Math.min(diagonal, Math.min(above, dp[j - 1]));
                    side = Math.max(side, dp[j]);
                } else {
                    dp[j] = 0;
                }
                diagonal = above;
            }
        }
        return side * side;
    }
}
