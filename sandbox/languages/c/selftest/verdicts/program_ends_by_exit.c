// problem: range-sum-queries
// verdict: accepted
#include <stdio.h>
#include <stdlib.h>

long long sums[1 << 20];

int main(int argc, char** argv) {
    int n, q, first, last;
    scanf("%d%d", &n, &q);
    for (int i = 1; i <= n; i++) {
        scanf("%lld", sums + i);
        sums[i] += sums[i - 1];
    }
    while (scanf("%d%d", &first, &last) == 2) printf("%lld\n", sums[last] - sums[first - 1]);
    exit(0);
}
