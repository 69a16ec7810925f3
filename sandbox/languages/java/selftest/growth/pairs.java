// input: ints
// time: n^2
// space: 1
class Solution {
    public int solve(int[] nums) {
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < nums.length; i++) {
            for (int j = i + 1; j < nums.length; j++) {
                best = Math.min(best, Math.abs(nums[i] - nums[j]));
            }
        }
        return best;
    }
}
