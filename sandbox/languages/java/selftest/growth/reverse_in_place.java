// input: ints_in_place
// time: n
// space: 1
class Solution {
    public void solve(int[] nums) {
        for (int left = 0, right = nums.length - 1; left < right; left++, right--) {
            int value = nums[left];
            nums[left] = nums[right];
            nums[right] = value;
        }
    }
}
