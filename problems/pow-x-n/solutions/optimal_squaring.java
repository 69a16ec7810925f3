// role: optimal
// verdict: accepted
// time: log n
// space: 1
class Solution {
    public double myPow(double x, int n) {
        long exponent = Math.abs((long) n);
        double result = 1;
        while (exponent > 0) {
            if ((exponent & 1) == 1) {
                result *= x;
            }
            x *= x;
            exponent >>= 1;
        }
        return n < 0 ? 1 / result : result;
    }
}
