// role: naive
// verdict: accepted
// time: n^2
// space: n^2
class Solution {
    public void rotate(int[][] matrix) {
        int n = matrix.length;
        int[][] turned = new int[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                turned[c][n - 1 - r] = matrix[r][c];
            }
        }
        for (int r = 0; r < n; r++) {
            matrix[r] = turned[r];
        }
    }
}
