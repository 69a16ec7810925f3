// role: alternative
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public void rotate(int[][] matrix) {
        for (int top = 0, bottom = matrix.length - 1; top < bottom; top++, bottom--) {
            int[] row = matrix[top];
            matrix[top] = matrix[bottom];
            matrix[bottom] = row;
        }
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                int value = matrix[i][j];
                matrix[i][j] = matrix[j][i];
                matrix[j][i] = value;
            }
        }
    }
}
