// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
    public boolean canJump(int[] nums) {
        int goal = nums.length - 1;
        for (int i = goal - 1; i >= 0; i--) {
            if (i + nums[i] >= goal) {
                goal = i;
            }
        }
        return goal == 0;
    }
}
