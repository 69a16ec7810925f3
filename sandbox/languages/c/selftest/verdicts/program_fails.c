// problem: range-sum-queries
// verdict: runtime-error
// message: exit code 7
int main(void) {
    puts("12");
    return 7;
}
