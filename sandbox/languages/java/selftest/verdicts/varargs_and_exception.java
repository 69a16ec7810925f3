// problem: pow-x-n
// verdict: accepted
class Solution {
    public double myPow(double x, int n) throws Exception {
        return power(x, Math.abs((long) n), n < 0);
    }

    private double power(double x, long n, boolean... inverse) throws InterruptedException {
        double result = 1;
        for (; n > 0; n >>= 1, x *= x) if ((n & 1) == 1) result *= x;
        return inverse[0] ? 1 / result : result;
    }
}
