// problem: two-sum
// verdict: runtime-error
// line: 9
// message: ArrayIndexOutOfBoundsException: Index
class Solution {
    public int[] twoSum(int[] nums, int target) {
        int i = 0;
        while (nums[i] + nums[i + 1] != target) i++;
        return new int[] {i, i + 1, nums[nums.length]};
    }
}
