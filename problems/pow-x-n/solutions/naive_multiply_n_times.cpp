// role: naive
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    double myPow(double x, int n) {
        long long times = abs((long long)n);
        if (n < 0) x = 1 / x;
        double result = 1;
        while (times--) {
            double product = result * x;
            if (product == result) break;  // 0, infinity or a base of 1: it stays so
            result = product;
        }
        return result;
    }
};
