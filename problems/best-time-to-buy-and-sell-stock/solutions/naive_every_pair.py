# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        profit = 0
        for buy in range(len(prices)):
            for sell in range(buy + 1, len(prices)):
                if prices[sell] - prices[buy] > profit:
                    profit = prices[sell] - prices[buy]
        return profit
