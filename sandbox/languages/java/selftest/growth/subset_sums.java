// input: small
// time: 2^n
// space: n
class Solution {
    public long solve(int n) {
        return count(n, 0);
    }

    private long count(int left, long sum) {
        if (left == 0) {
            return sum % 3 == 0 ? 1 : 0;
        }
        return count(left - 1, sum) + count(left - 1, sum + left);
    }
}
