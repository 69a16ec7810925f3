// input: number
// time: log n
// space: 1
class Solution {
    public long solve(int n) {
        long bits = 0;
        for (int rest = n; rest > 0; rest /= 2) {
            bits = bits * 31 + rest % 2;
        }
        return bits;
    }
}
