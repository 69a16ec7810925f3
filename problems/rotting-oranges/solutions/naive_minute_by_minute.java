// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
class Solution {
    public int orangesRotting(int[][] grid) {
        int rows = grid.length, columns = grid[0].length;
        for (int minutes = 0; ; minutes++) {
            int[][] after = new int[rows][];
            boolean fresh = false;
            boolean changed = false;
            for (int r = 0; r < rows; r++) {
                after[r] = grid[r].clone();
                for (int c = 0; c < columns; c++) {
                    if (grid[r][c] != 1) {
                        continue;
                    }
                    fresh = true;
                    if (r > 0 && grid[r - 1][c] == 2 || r < rows - 1 && grid[r + 1][c] == 2
                            || c > 0 && grid[r][c - 1] == 2 || c < columns - 1 && grid[r][c + 1] == 2) {
                        after[r][c] = 2;
                        changed = true;
                    }
                }
            }
            if (!fresh) {
                return minutes;
            }
            if (!changed) {
                return -1;
            }
            grid = after;
        }
    }
}
