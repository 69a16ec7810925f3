// input: number
// time: log n
// space: 1
class Solution {
    public long solve(int n) {
        int low = 0, high = n;
        while (low < high) {
            int mid = low + (high - low + 1) / 2;
            if ((long) mid * mid <= n) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return low;
    }
}
