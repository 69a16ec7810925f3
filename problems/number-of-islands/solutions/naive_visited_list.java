// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
class Solution {
    record Cell(int row, int column) {}

    public int numIslands(char[][] grid) {
        List<Cell> visited = new ArrayList<>();
        int islands = 0;
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[0].length; j++) {
                if (grid[i][j] == '1' && !visited.contains(new Cell(i, j))) {
                    islands++;
                    explore(grid, new Cell(i, j), visited);
                }
            }
        }
        return islands;
    }

    private void explore(char[][] grid, Cell start, List<Cell> visited) {
        Deque<Cell> stack = new ArrayDeque<>();
        stack.push(start);
        visited.add(start);
        while (!stack.isEmpty()) {
            Cell cell = stack.pop();
            Cell[] around = {
                new Cell(cell.row() + 1, cell.column()), new Cell(cell.row() - 1, cell.column()),
                new Cell(cell.row(), cell.column() + 1), new Cell(cell.row(), cell.column() - 1)
            };
            for (Cell next : around) {
                boolean inside = next.row() >= 0 && next.row() < grid.length
                        && next.column() >= 0 && next.column() < grid[0].length;
                if (inside && grid[next.row()][next.column()] == '1' && !visited.contains(next)) {
                    visited.add(next);
                    stack.push(next);
                }
            }
        }
    }
}
