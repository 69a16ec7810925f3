// problem: two-sum
// verdict: time-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        while (true) {
            try {
                System.exit(1);
            } catch (Throwable never) {
                continue;
            }
        }
    }
}
