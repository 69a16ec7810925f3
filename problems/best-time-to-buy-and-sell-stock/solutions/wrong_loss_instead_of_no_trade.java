// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int maxProfit(int[] prices) {
        int lowest = prices[0];
        int profit = Integer.MIN_VALUE;
        for (int day = 1; day < prices.length; day++) {
            profit = Math.max(profit, prices[day] - lowest);
            lowest = Math.min(lowest, prices[day]);
        }
        return profit;
    }
}
