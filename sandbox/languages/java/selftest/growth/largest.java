// input: ints
// time: n
// space: 1
class Solution {
    public int solve(int[] nums) {
        int largest = nums[0];
        for (int num : nums) {
            largest = Math.max(largest, num);
        }
        return largest;
    }
}
