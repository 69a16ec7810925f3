// input: ints
// time: 1
// space: 1
class Solution {
    public int solve(int[] nums) {
        int a = nums[0], b = nums[nums.length / 2], c = nums[nums.length - 1];
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
