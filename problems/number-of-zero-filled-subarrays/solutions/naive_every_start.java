// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public long zeroFilledSubarray(int[] nums) {
        long total = 0;
        for (int start = 0; start < nums.length; start++) {
            for (int end = start; end < nums.length && nums[end] == 0; end++) {
                total++;
            }
        }
        return total;
    }
}
