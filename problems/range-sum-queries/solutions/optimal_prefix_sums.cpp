// role: optimal
// verdict: accepted
// time: n+q
// space: n
#include <iostream>
#include <vector>

using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<long long> sums(n + 1);
    for (int i = 1; i <= n; i++) {
        cin >> sums[i];
        sums[i] += sums[i - 1];
    }
    while (q--) {
        int first, last;
        cin >> first >> last;
        cout << sums[last] - sums[first - 1] << '\n';
    }
    return 0;
}
