// role: optimal
// verdict: accepted
// time: n+q
// space: n
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int n, q;
    if (scanf("%d %d", &n, &q) != 2) return 1;
    long long* sums = calloc(n + 1, sizeof(long long));
    for (int i = 1; i <= n; i++) {
        scanf("%lld", &sums[i]);
        sums[i] += sums[i - 1];
    }
    while (q-- > 0) {
        int first, last;
        scanf("%d %d", &first, &last);
        printf("%lld\n", sums[last] - sums[first - 1]);
    }
    free(sums);
    return 0;
}
