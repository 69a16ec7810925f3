# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(max(prices[day:]) - price for day, price in enumerate(prices))
