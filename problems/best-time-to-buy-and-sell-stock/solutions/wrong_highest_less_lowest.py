# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(prices) - min(prices)
