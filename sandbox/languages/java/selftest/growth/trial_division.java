// input: number
// time: sqrt n
// space: 1
class Solution {
    public long solve(int n) {
        long sum = 0;
        for (int i = 1; (long) i * i <= n; i++) {
            if (n % i == 0) {
                sum += i;
            }
        }
        return sum;
    }
}
