// input: number
// time: n
// space: n
#include <alloca.h>

long long solve(int n) {
    int* table = alloca((n + 1) * sizeof(int));
    table[0] = 1;
    for (int i = 1; i <= n; i++) table[i] = (table[i - 1] * 31LL + i) % 998244353;
    return table[n];
}
