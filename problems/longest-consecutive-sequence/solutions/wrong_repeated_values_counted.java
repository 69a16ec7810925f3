// role: wrong
// verdict: wrong-answer
// time: n log n
// space: log n
class Solution {
    public int longestConsecutive(int[] nums) {
        Arrays.sort(nums);
        int longest = 0;
        int length = 0;
        for (int i = 0; i < nums.length; i++) {
            length = i > 0 && nums[i] - nums[i - 1] <= 1 ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
