// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int lowest = INT_MAX, profit = 0;
        for (int price : prices) {
            lowest = min(lowest, price);
            profit = max(profit, price - lowest);
        }
        return profit;
    }
};
