// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m+n
class Solution {
    public void setZeroes(int[][] matrix) {
        boolean[] rows = new boolean[matrix.length];
        boolean[] columns = new boolean[matrix[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                if (matrix[i][j] == 0) {
                    rows[i] = columns[j] = true;
                    matrix[i][j] = -1;
                }
            }
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                // a -1 may have been there from the start
                if (matrix[i][j] == -1 || rows[i] || columns[j]) {
                    matrix[i][j] = 0;
                }
            }
        }
    }
}
