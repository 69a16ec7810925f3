// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public boolean canJump(int[] nums) {
        int n = nums.length;
        boolean[] reached = new boolean[n];
        reached[0] = true;
        for (int i = 0; i < n; i++) {
            if (!reached[i]) continue;
            for (int j = i + 1; j <= i + nums[i] && j < n; j++) {
                reached[j] = true;
            }
        }
        return reached[n - 1];
    }
}
