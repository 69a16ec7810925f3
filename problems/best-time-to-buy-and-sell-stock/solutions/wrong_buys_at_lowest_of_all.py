# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        buy = prices.index(min(prices))
        return max(prices[buy:]) - prices[buy]
