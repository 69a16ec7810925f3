// role: wrong
// verdict: runtime-error
// time: -
// space: -
class Solution {
    public boolean searchMatrix(int[][] matrix, int target) {
        int m = matrix.length;
        int n = matrix[0].length;
        int low = 0;
        int high = m * n - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int value = matrix[middle / m][middle % m]; // a row has n numbers, not m
            if (value == target) {
                return true;
            }
            if (value < target) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
