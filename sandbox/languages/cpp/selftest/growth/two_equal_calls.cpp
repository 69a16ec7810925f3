// input: number
// time: n
// space: log n
// Both halves are the same call, and each is made.
unsigned power(unsigned base, int exponent) {
    if (exponent == 0) return 1;
    if (exponent % 2) return base * power(base, exponent / 2) * power(base, exponent / 2);
    return power(base, exponent / 2) * power(base, exponent / 2);
}

long long solve(int n) {
    return power(3, n);
}
