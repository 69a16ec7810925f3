// role: naive
// verdict: accepted
// time: n*q
// space: n
#include <stdio.h>

#define MOST 200000

static int numbers[MOST + 1];

int main() {
    int n, q;
    scanf("%d%d", &n, &q);
    for (int i = 1; i <= n; i++) scanf("%d", numbers + i);
    for (int k = 0; k < q; k++) {
        int first, last;
        long long sum = 0;
        scanf("%d%d", &first, &last);
        for (int i = first; i <= last; i++) sum += numbers[i];
        printf("%lld\n", sum);
    }
}
