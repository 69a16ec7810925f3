// input: number
// time: sqrt n
// space: 1
long long solve(int n) {
    long long divisors = 0;
    for (long long d = 1; d * d <= n; d++)
        if (n % d == 0)
            divisors += d * d == n ? 1 : 2;
    return divisors;
}
