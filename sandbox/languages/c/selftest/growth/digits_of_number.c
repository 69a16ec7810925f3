// input: number
// time: log n
// space: 1
long long solve(int n) {
    long long sum = 0;
    for (; n > 0; n /= 10) sum = sum * 7 + n % 10;
    return sum;
}
