// input: small
// time: 2^n
// space: n
long long solve(int n) {
    return n < 2 ? n : solve(n - 1) + solve(n - 2);
}
