// problem: range-sum-queries
// verdict: compile-error
// message: there is no function main
#include <iostream>

int solve() {
    return 0;
}
