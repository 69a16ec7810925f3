// role: wrong
// verdict: wrong-answer
// time: n^2
// space: n
class Solution {
    public void rotate(int[][] matrix) {
        int n = matrix.length;
        int[][] before = matrix.clone(); // the rows in it are still those of the matrix
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[j][n - 1 - i] = before[i][j];
            }
        }
    }
}
