# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        highest = prices[:]
        for day in range(len(prices) - 2, -1, -1):
            highest[day] = max(prices[day], highest[day + 1])
        return max(highest[day] - prices[day] for day in range(len(prices)))
