// input: small
// time: n*2^n
// space: 1
long long solve(int n) {
    long long best = 0;
    for (long long mask = 0; mask < 1LL << n; mask++) {
        long long sum = 0;
        for (int i = 0; i < n; i++)
            if (mask >> i & 1)
                sum ^= (i + 7) * (sum + 3);
        best = max(best, sum);
    }
    return best;
}
