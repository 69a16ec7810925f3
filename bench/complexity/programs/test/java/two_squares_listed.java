// input: number
// time: sqrt n
// space: sqrt n
class Solution {
    public long solve(int n) {
        List<Integer> squares = new ArrayList<>();
        for (int i = 0; (long) i * i <= n; i++) {
            squares.add(i * i);
        }
        int ways = 0;
        int lo = 0, hi = squares.size() - 1;
        while (lo <= hi) {
            int sum = squares.get(lo) + squares.get(hi);
            if (sum == n) {
                ways++;
                lo++;
                hi--;
            } else if (sum < n) {
                lo++;
            } else {
                hi--;
            }
        }
        return ways;
    }
}
