// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
class Solution {
    public int numIslands(char[][] grid) {
        List<Integer> visited = new ArrayList<>();
        int islands = 0;
        for (int cell = 0; cell < grid.length * grid[0].length; cell++) {
            if (isLand(grid, cell) && !visited.contains(cell)) {
                islands++;
                explore(grid, cell, visited);
            }
        }
        return islands;
    }

    private boolean isLand(char[][] grid, int cell) {
        return grid[cell / grid[0].length][cell % grid[0].length] == '1';
    }

    private void explore(char[][] grid, int start, List<Integer> visited) {
        int columns = grid[0].length;
        Deque<Integer> stack = new ArrayDeque<>();
        stack.push(start);
        visited.add(start);
        while (!stack.isEmpty()) {
            int cell = stack.pop();
            List<Integer> around = new ArrayList<>();
            if (cell % columns > 0) around.add(cell - 1);
            if (cell % columns < columns - 1) around.add(cell + 1);
            if (cell / columns > 0) around.add(cell - columns);
            if (cell / columns < grid.length - 1) around.add(cell + columns);
            for (int next : around) {
                if (isLand(grid, next) && !visited.contains(next)) {
                    visited.add(next);
                    stack.push(next);
                }
            }
        }
    }
}
