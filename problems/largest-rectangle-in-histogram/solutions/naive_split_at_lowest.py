# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        def best(lo: int, hi: int) -> int:
            if lo > hi:
                return 0
            lowest = lo
            for i in range(lo, hi + 1):
                if heights[i] < heights[lowest]:
                    lowest = i
            area = heights[lowest] * (hi - lo + 1)
            return max(area, best(lo, lowest - 1), best(lowest + 1, hi))

        return best(0, len(heights) - 1)
