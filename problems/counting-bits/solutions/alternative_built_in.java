// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int[] countBits(int n) {
        int[] ones = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            ones[i] = Integer.bitCount(i);
        }
        return ones;
    }
}
