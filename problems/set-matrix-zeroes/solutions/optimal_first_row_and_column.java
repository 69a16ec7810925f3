// role: optimal
// verdict: accepted
// time: m*n
// space: 1
class Solution {
    public void setZeroes(int[][] matrix) {
        int m = matrix.length;
        int n = matrix[0].length;
        boolean clearRow = false;
        boolean clearColumn = false;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (matrix[i][j] == 0) {
                    clearRow |= i == 0;
                    clearColumn |= j == 0;
                    matrix[i][0] = 0;
                    matrix[0][j] = 0;
                }
            }
        }
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < n; j++) {
                if (matrix[i][0] == 0 || matrix[0][j] == 0) {
                    matrix[i][j] = 0;
                }
            }
        }
        if (clearRow) {
            Arrays.fill(matrix[0], 0);
        }
        if (clearColumn) {
            for (int[] row : matrix) {
                row[0] = 0;
            }
        }
    }
}
