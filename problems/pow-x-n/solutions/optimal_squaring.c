// role: optimal
// verdict: accepted
// time: log n
// space: 1
double myPow(double x, int n) {
    long long exponent = n < 0 ? -(long long)n : n;
    double result = 1;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1) result *= x;
        x *= x;
    }
    return n < 0 ? 1 / result : result;
}
