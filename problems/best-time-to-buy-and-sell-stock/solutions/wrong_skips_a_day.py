# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        buy, sell = 0, 1
        profit = 0
        while sell < len(prices):
            if prices[sell] > prices[buy]:
                profit = max(profit, prices[sell] - prices[buy])
            else:
                buy += 1  # not the day of the lower price
            sell += 1
        return profit
