// input: descending
// time: n^2
// space: 1
class Solution {
    public int solve(int[] nums) {
        boolean swapped = true;
        while (swapped) {
            swapped = false;
            for (int i = 1; i < nums.length; i++) {
                if (nums[i - 1] > nums[i]) {
                    int value = nums[i];
                    nums[i] = nums[i - 1];
                    nums[i - 1] = value;
                    swapped = true;
                }
            }
        }
        return nums[0];
    }
}
