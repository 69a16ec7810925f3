// input: small
// time: n*2^n
// space: 1
class Solution {
    /** How many subsets of 1..n have a sum that n divides. */
    public long solve(int n) {
        long count = 0;
        for (long mask = 0; mask < (1L << n); mask++) {
            int sum = 0;
            for (int bit = 0; bit < n; bit++) {
                if ((mask >> bit & 1) == 1) {
                    sum += bit + 1;
                }
            }
            if (sum % n == 0) {
                count++;
            }
        }
        return count;
    }
}
