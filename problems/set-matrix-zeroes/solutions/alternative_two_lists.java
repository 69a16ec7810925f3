// role: alternative
// verdict: accepted
// time: m*n
// space: m+n
class Solution {
    public void setZeroes(int[][] matrix) {
        int m = matrix.length;
        int n = matrix[0].length;
        boolean[] clearRow = new boolean[m];
        boolean[] clearColumn = new boolean[n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (matrix[i][j] == 0) {
                    clearRow[i] = true;
                    clearColumn[j] = true;
                }
            }
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (clearRow[i] || clearColumn[j]) {
                    matrix[i][j] = 0;
                }
            }
        }
    }
}
