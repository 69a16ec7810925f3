// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int rob(int[] nums) {
        int before = 0;
        int last = 0;
        for (int coins : nums) {
            int best = Math.max(last, before + coins);
            before = last;
            last = best;
        }
        return last;
    }
}
