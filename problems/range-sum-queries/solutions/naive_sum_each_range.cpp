// role: naive
// verdict: accepted
// time: n*q
// space: n
#include <bits/stdc++.h>

#define rep(i, a, b) for (int i = (a); i <= (b); i++)
typedef long long ll;

int a[200005];

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    rep(i, 1, n) scanf("%d", &a[i]);
    rep(k, 1, q) {
        int l, r;
        scanf("%d %d", &l, &r);
        ll sum = 0;
        rep(i, l, r) sum += a[i];
        printf("%lld\n", sum);
    }
}
