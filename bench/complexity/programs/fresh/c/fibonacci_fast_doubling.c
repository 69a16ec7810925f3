// input: number
// time: log n
// space: log n
#define MOD 1000000007LL

/* F(n) and F(n + 1) from F(n / 2) and F(n / 2 + 1) */
static void fib(int n, long long* f, long long* next) {
    if (n == 0) {
        *f = 0;
        *next = 1;
        return;
    }
    long long a, b;
    fib(n / 2, &a, &b);
    long long even = a * ((2 * b - a + MOD) % MOD) % MOD;
    long long odd = (a * a + b * b) % MOD;
    if (n % 2 == 0) {
        *f = even;
        *next = odd;
    } else {
        *f = odd;
        *next = (even + odd) % MOD;
    }
}

long long solve(int n) {
    long long f, next;
    fib(n, &f, &next);
    return f;
}
