// problem: two-sum
// verdict: time-limit
class Solution {
    public int[] twoSum(int[] nums, int target) throws Exception {
        Thread.sleep(Long.MAX_VALUE);
        return null;
    }
}
