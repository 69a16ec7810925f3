// input: grid
// time: n*m
// space: n*m
class Solution {
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    public int solve(int[][] grid) {
        int rows = grid.length;
        int cols = grid[0].length;
        boolean[][] visited = new boolean[rows][cols];
        int islands = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                if (grid[r][c] >= 50 && !visited[r][c]) {
                    islands++;
                    flood(grid, visited, r, c);
                }
            }
        }
        return islands;
    }

    private void flood(int[][] grid, boolean[][] visited, int r, int c) {
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {r, c});
        visited[r][c] = true;
        while (!queue.isEmpty()) {
            int[] cell = queue.poll();
            for (int[] d : DIRECTIONS) {
                int y = cell[0] + d[0];
                int x = cell[1] + d[1];
                if (y >= 0 && y < grid.length && x >= 0 && x < grid[0].length
                        && grid[y][x] >= 50 && !visited[y][x]) {
                    visited[y][x] = true;
                    queue.add(new int[] {y, x});
                }
            }
        }
    }
}
