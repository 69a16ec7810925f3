// problem: number-of-zero-filled-subarrays
// verdict: compile-error
// line: 9
// message: possible lossy conversion from long to int
class Solution {
    public long zeroFilledSubarray(int[] nums) {
        long run = 0;
        int total = 0;
        for (int num : nums) total = total + run;
        return total;
    }
}
