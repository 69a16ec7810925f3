// role: naive
// verdict: accepted
// time: n
// space: 1
class Solution {
    public double myPow(double x, int n) {
        double result = 1;
        for (long i = Math.abs((long) n); i > 0; i--) {
            double product = result * x;
            if (product == result) {
                break; // 0, infinity or a base of 1
            }
            result = product;
        }
        return n < 0 ? 1 / result : result;
    }
}
