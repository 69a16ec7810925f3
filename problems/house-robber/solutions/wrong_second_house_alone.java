// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int rob(int[] nums) {
        int n = nums.length;
        int[] best = new int[n];
        best[0] = nums[0];
        if (n > 1) {
            best[1] = nums[1];
        }
        for (int i = 2; i < n; i++) {
            best[i] = Math.max(best[i - 1], best[i - 2] + nums[i]);
        }
        return best[n - 1];
    }
}
