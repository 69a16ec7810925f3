// role: optimal
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public void rotate(int[][] matrix) {
        int n = matrix.length;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int kept = matrix[i][j];
                matrix[i][j] = matrix[j][i];
                matrix[j][i] = kept;
            }
        }
        for (int[] row : matrix) {
            for (int left = 0, right = n - 1; left < right; left++, right--) {
                int kept = row[left];
                row[left] = row[right];
                row[right] = kept;
            }
        }
    }
}
