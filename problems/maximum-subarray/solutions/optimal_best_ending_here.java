// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int maxSubArray(int[] nums) {
        int best = nums[0];
        int ending = nums[0];
        for (int i = 1; i < nums.length; i++) {
            ending = Math.max(nums[i], ending + nums[i]);
            best = Math.max(best, ending);
        }
        return best;
    }
}
