// problem: range-sum-queries
// verdict: accepted
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    long long n, q, first, last;
    std::cin >> n >> q;
    std::vector<long long> sums(n + 1);
    for (int i = 1; i <= n; i++) {
        std::cin >> sums[i];
        sums[i] += sums[i - 1];
    }
    while (std::cin >> first >> last) std::cout << sums[last] - sums[first - 1] << "\n";
    exit(0);
}
