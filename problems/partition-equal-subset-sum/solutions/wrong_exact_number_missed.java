// role: wrong
// verdict: wrong-answer
// time: n*S
// space: S
class Solution {
    public boolean canPartition(int[] nums) {
        int sum = 0;
        for (int number : nums) {
            sum += number;
        }
        if (sum % 2 != 0) {
            return false;
        }
        boolean[] reachable = new boolean[sum / 2 + 1];
        reachable[0] = true;
        for (int number : nums) {
            for (int total = sum / 2; total > number; total--) {
                reachable[total] |= reachable[total - number];
            }
        }
        return reachable[sum / 2];
    }
}
