// input: ints
// time: n^2
// space: n^2
class Solution {
    public int solve(int[] nums) {
        int n = nums.length;
        int[][] table = new int[n][n];
        int most = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                table[i][j] = nums[i] - nums[j];
                most = Math.max(most, table[i][j]);
            }
        }
        return most;
    }
}
