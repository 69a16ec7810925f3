// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public void rotate(int[] nums, int k) {
        for (int step = k % nums.length; step > 0; step--) {
            int last = nums[nums.length - 1];
            for (int i = nums.length - 1; i > 0; i--) {
                nums[i] = nums[i - 1];
            }
            nums[0] = last;
        }
    }
}
