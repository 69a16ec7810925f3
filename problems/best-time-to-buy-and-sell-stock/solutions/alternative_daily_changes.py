# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = held = 0
        for day in range(1, len(prices)):
            held = max(0, held + prices[day] - prices[day - 1])
            best = max(best, held)
        return best
