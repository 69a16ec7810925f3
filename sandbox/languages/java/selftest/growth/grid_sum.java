// input: grid
// time: n*m
// space: 1
class Solution {
    public int solve(int[][] grid) {
        int sum = 0;
        for (int[] row : grid) {
            for (int value : row) {
                sum += value;
            }
        }
        return sum;
    }
}
