// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int minCostClimbingStairs(int[] cost) {
        int before = cost[0];
        int last = cost[0] + cost[1];
        for (int i = 2; i < cost.length; i++) {
            int total = cost[i] + Math.min(before, last);
            before = last;
            last = total;
        }
        return Math.min(before, last);
    }
}
