// role: wrong
// verdict: wrong-answer
// time: n^2
// space: 1
class Solution {
    public int lengthOfLIS(int[] nums) {
        int best = 0;
        for (int i = 0; i < nums.length; i++) {
            int last = nums[i];
            int length = 1;
            for (int j = i + 1; j < nums.length; j++) {
                if (nums[j] > last) {
                    last = nums[j];
                    length++;
                }
            }
            best = Math.max(best, length);
        }
        return best;
    }
}
