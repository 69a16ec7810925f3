// problem: range-sum-queries
// verdict: runtime-error
// message: exit code 3
#include <iostream>

int main() {
    std::cout << 12 << std::endl;
    return 3;
}
