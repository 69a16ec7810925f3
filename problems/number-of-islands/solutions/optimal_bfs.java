// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
    private static final int[][] STEPS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    public int numIslands(char[][] grid) {
        int rows = grid.length;
        int columns = grid[0].length;
        boolean[][] seen = new boolean[rows][columns];
        int islands = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] != '1' || seen[row][column]) {
                    continue;
                }
                islands++;
                seen[row][column] = true;
                Queue<int[]> queue = new ArrayDeque<>();
                queue.add(new int[] {row, column});
                while (!queue.isEmpty()) {
                    int[] cell = queue.remove();
                    for (int[] step : STEPS) {
                        int r = cell[0] + step[0];
                        int c = cell[1] + step[1];
                        if (r >= 0 && r < rows && c >= 0 && c < columns && grid[r][c] == '1' && !seen[r][c]) {
                            seen[r][c] = true;
                            queue.add(new int[] {r, c});
                        }
                    }
                }
            }
        }
        return islands;
    }
}
