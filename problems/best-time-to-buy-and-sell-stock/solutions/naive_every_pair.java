// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public int maxProfit(int[] prices) {
        int profit = 0;
        for (int buy = 0; buy < prices.length; buy++) {
            for (int sell = buy + 1; sell < prices.length; sell++) {
                profit = Math.max(profit, prices[sell] - prices[buy]);
            }
        }
        return profit;
    }
}
