// role: optimal
// verdict: accepted
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
        int half = sum / 2;
        boolean[] reachable = new boolean[half + 1];
        reachable[0] = true;
        for (int number : nums) {
            for (int total = half; total >= number; total--) {
                reachable[total] |= reachable[total - number];
            }
        }
        return reachable[half];
    }
}
