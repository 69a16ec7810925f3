// role: naive
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
    private static final int[][] STEPS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    public List<Integer> spiralOrder(int[][] matrix) {
        int m = matrix.length;
        int n = matrix[0].length;
        boolean[][] visited = new boolean[m][n];
        List<Integer> order = new ArrayList<>();
        int row = 0;
        int column = 0;
        int direction = 0;
        for (int count = 0; count < m * n; count++) {
            order.add(matrix[row][column]);
            visited[row][column] = true;
            int r = row + STEPS[direction][0];
            int c = column + STEPS[direction][1];
            if (r < 0 || r == m || c < 0 || c == n || visited[r][c]) {
                direction = (direction + 1) % 4;
            }
            row += STEPS[direction][0];
            column += STEPS[direction][1];
        }
        return order;
    }
}
