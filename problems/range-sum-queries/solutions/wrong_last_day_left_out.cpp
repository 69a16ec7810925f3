// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    int n, q;
    std::cin >> n >> q;
    std::vector<long long> numbers(n), sums(n + 1);
    for (auto& number : numbers) std::cin >> number;
    std::partial_sum(numbers.begin(), numbers.end(), sums.begin() + 1);
    for (int i = 0; i < q; i++) {
        int first, last;
        std::cin >> first >> last;
        std::cout << sums[last - 1] - sums[first - 1] << std::endl;
    }
}
