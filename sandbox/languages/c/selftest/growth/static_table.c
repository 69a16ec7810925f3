// input: number
// time: n
// space: n
static long long table[5000000];

long long solve(int n) {
    table[0] = 0;
    table[1] = 1;
    for (int i = 2; i <= n; i++) table[i] = (table[i - 1] + table[i - 2]) % 1000000007;
    return table[n];
}
