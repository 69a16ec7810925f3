// input: number
// time: log n
// space: 1
long long solve(int n) {
    long long low = 0, high = n;
    while (low < high) {
        long long mid = (low + high + 1) / 2;
        if (mid * mid <= n)
            low = mid;
        else
            high = mid - 1;
    }
    return low;
}
