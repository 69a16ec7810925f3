// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
class Solution {
    public double myPow(double x, int n) {
        boolean negative = n < 0;
        if (negative) n = -n; // there is no 2147483648
        double result = 1;
        while (n > 0) {
            if (n % 2 == 1) result *= x;
            x *= x;
            n /= 2;
        }
        return negative ? 1 / result : result;
    }
}
