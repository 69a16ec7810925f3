// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public long zeroFilledSubarray(int[] nums) {
        long total = 0, run = 0;
        for (int num : nums) {
            if (num == 0) {
                run++;
            } else {
                total += run * (run + 1) / 2;
                run = 0;
            }
        }
        return total;
    }
}
