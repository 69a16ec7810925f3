// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public boolean canJump(int[] nums) {
        for (int i = 0; i < nums.length - 1; i++) {
            if (nums[i] == 0) return false;
        }
        return true;
    }
}
