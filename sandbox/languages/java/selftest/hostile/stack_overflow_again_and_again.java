// problem: two-sum
// verdict: time-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        while (true) {
            try {
                twoSum(nums, target + 1);
            } catch (StackOverflowError once) {
                target--;
            }
        }
    }
}
