// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
double myPow(double x, int n) {
    double result = 1;
    for (long long rest = llabs(n); rest; rest /= 2, x *= x)
        if (rest & 1)
            result *= x;
    return result;
}
