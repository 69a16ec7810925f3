// role: naive
// verdict: accepted
// time: n*S
// space: n*S
class Solution {
    public boolean canPartition(int[] nums) {
        int sum = Arrays.stream(nums).sum();
        if (sum % 2 != 0) {
            return false;
        }
        int n = nums.length;
        int half = sum / 2;
        boolean[][] dp = new boolean[n + 1][half + 1];
        dp[0][0] = true;
        for (int i = 1; i <= n; i++) {
            for (int total = 0; total <= half; total++) {
                dp[i][total] = dp[i - 1][total];
                if (total >= nums[i - 1] && dp[i - 1][total - nums[i - 1]]) {
                    dp[i][total] = true;
                }
            }
        }
        return dp[n][half];
    }
}
