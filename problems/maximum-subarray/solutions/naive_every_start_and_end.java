// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public int maxSubArray(int[] nums) {
        int best = Integer.MIN_VALUE;
        for (int start = 0; start < nums.length; start++) {
            int total = 0;
            for (int end = start; end < nums.length; end++) {
                total += nums[end];
                best = Math.max(best, total);
            }
        }
        return best;
    }
}
