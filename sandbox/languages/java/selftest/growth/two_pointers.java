// input: ascending
// time: n
// space: 1
class Solution {
    public int solve(int[] nums, int target) {
        int left = 0;
        int right = nums.length - 1;
        int steps = 0;
        while (left < right) {
            steps++;
            if (nums[left] + nums[right] < target) {
                left++;
            } else {
                right--;
            }
        }
        return steps;
    }
}
