// input: small
// time: n*n!
// space: n
class Solution {
    private long count = 0;

    /** Orders of 1..n whose weighted sum is divisible by n. */
    public long solve(int n) {
        backtrack(new int[n], new boolean[n + 1], 0, n);
        return count;
    }

    private void backtrack(int[] order, boolean[] used, int filled, int n) {
        if (filled == n) {
            int sum = 0;
            for (int i = 0; i < n; i++) {
                sum += (i + 1) * order[i];
            }
            if (sum % n == 0) count++;
            return;
        }
        for (int value = 1; value <= n; value++) {
            if (used[value]) continue;
            used[value] = true;
            order[filled] = value;
            backtrack(order, used, filled + 1, n);
            used[value] = false;
        }
    }
}
