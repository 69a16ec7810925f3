// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int missingNumber(int[] nums) {
        int expected = nums.length * (nums.length + 1) / 2; // the product may not fit
        for (int num : nums) {
            expected -= num;
        }
        return expected;
    }
}
