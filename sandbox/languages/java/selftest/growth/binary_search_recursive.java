// input: ascending
// time: log n
// space: log n
class Solution {
    public int solve(int[] nums, int target) {
        return find(nums, target, 0, nums.length - 1);
    }

    private int find(int[] nums, int target, int low, int high) {
        if (low > high) {
            return -1;
        }
        int middle = low + (high - low) / 2;
        if (nums[middle] == target) {
            return middle;
        }
        return nums[middle] < target ? find(nums, target, middle + 1, high) : find(nums, target, low, middle - 1);
    }
}
