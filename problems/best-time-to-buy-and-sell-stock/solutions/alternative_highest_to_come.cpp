// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        vector<int> highest(prices);
        int profit = 0;
        for (int day = (int)prices.size() - 2; day >= 0; day--) {
            highest[day] = max(prices[day], highest[day + 1]);
            profit = max(profit, highest[day] - prices[day]);
        }
        return profit;
    }
};
