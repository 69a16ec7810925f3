// input: number
// time: n
// space: n
const int MOST = 5000000;
int table[MOST];

long long solve(int n) {
    table[0] = 1;
    for (int i = 1; i <= n; i++) table[i] = (table[i - 1] * 31LL + i) % 998244353;
    return table[n];
}
