// role: naive
// verdict: accepted
// time: n
// space: 1
double myPow(double x, int n) {
    long long times = llabs(n);
    double result = 1;
    if (n < 0) x = 1 / x;
    for (long long i = 0; i < times; i++) {
        double product = result * x;
        if (product == result) break;  // 0, infinity or a base of 1: it stays so
        result = product;
    }
    return result;
}
