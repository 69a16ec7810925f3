// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int n, q, first, last;
    scanf("%d %d", &n, &q);
    long long* sums = calloc(n + 1, sizeof(long long));
    for (int i = 0; i < n; i++) {
        int number;
        scanf("%d", &number);
        sums[i + 1] = sums[i] + number;
    }
    while (q-- && scanf("%d %d", &first, &last) == 2)
        printf("%lld\n", sums[last - 1] - sums[first - 1]);
    return 0;
}
