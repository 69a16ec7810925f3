// input: small
// time: 2^n
// space: n
class Solution {
    public long solve(int n) {
        return n < 2 ? n : solve(n - 1) + solve(n - 2);
    }
}
