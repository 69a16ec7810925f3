// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int minCostClimbingStairs(int[] cost) {
        int before = 0;
        int last = 0;
        for (int fee : cost) {
            int total = fee + Math.min(before, last);
            before = last;
            last = total;
        }
        return Math.min(before, last);
    }
}
