// role: naive
// verdict: accepted
// time: n
// space: 1
class Solution {
    public double myPow(double x, int n) {
        double result = 1;
        for (long i = Math.abs((long) n); i > 0; i--) {
            result *= x;
        }
        return n < 0 ? 1 / result : result;
    }
}
