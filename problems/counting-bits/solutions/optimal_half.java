// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int[] countBits(int n) {
        int[] ones = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            ones[i] = ones[i >> 1] + (i & 1);
        }
        return ones;
    }
}
