// role: wrong
// verdict: time-limit
// time: n
// space: log n
class Solution {
public:
    double myPow(double x, int n) {
        if (n == 0) return 1;
        if (n < 0) return 1 / x * myPow(1 / x, -(n + 1));
        if (n == 1) return x;
        return myPow(x, n / 2) * myPow(x, n - n / 2);
    }
};
