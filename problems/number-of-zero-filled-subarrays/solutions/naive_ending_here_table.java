// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
    public long zeroFilledSubarray(int[] nums) {
        long[] endingHere = new long[nums.length + 1];
        for (int i = 0; i < nums.length; i++) {
            endingHere[i + 1] = nums[i] == 0 ? endingHere[i] + 1 : 0;
        }
        return Arrays.stream(endingHere).sum();
    }
}
