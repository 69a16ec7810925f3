// input: ints
// time: n log n
// space: log n
class Solution {
    public int solve(int[] nums) {
        Arrays.sort(nums);
        int closest = Integer.MAX_VALUE;
        for (int i = 1; i < nums.length; i++) {
            closest = Math.min(closest, nums[i] - nums[i - 1]);
        }
        return closest;
    }
}
