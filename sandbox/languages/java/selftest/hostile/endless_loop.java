// problem: two-sum
// verdict: time-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        int i = 0;
        while (nums.length > 0) {
            i++;
        }
        return new int[] {i, 0};
    }
}
