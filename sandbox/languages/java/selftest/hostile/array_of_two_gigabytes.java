// problem: two-sum
// verdict: memory-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        return new int[Integer.MAX_VALUE];
    }
}
