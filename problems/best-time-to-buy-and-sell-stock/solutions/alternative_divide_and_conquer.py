# role: alternative
# verdict: accepted
# time: n
# space: log n
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        def solve(first, last):
            """Lowest price, highest price and best profit of the days from first to last."""
            if first == last:
                return prices[first], prices[first], 0
            middle = (first + last) // 2
            low1, high1, profit1 = solve(first, middle)
            low2, high2, profit2 = solve(middle + 1, last)
            return min(low1, low2), max(high1, high2), max(profit1, profit2, high2 - low1)

        return solve(0, len(prices) - 1)[2]
