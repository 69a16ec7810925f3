// role: wrong
// verdict: wrong-answer
// time: m*n
// space: 1
class Solution {
    public void setZeroes(int[][] matrix) {
        int m = matrix.length;
        int n = matrix[0].length;
        for (int i = 0; i < m; i++) {
            boolean zero = false;
            for (int j = 0; j < n; j++) zero |= matrix[i][j] == 0;
            for (int j = 0; j < n; j++) {
                if (zero && matrix[i][j] != 0) matrix[i][j] = -1;
            }
        }
        for (int j = 0; j < n; j++) {
            boolean zero = false;
            for (int i = 0; i < m; i++) zero |= matrix[i][j] == 0;
            for (int i = 0; i < m; i++) {
                if (zero && matrix[i][j] != 0) matrix[i][j] = -1;
            }
        }
        for (int[] row : matrix) {
            for (int j = 0; j < n; j++) {
                if (row[j] == -1) row[j] = 0; // a -1 may have been there from the start
            }
        }
    }
}
