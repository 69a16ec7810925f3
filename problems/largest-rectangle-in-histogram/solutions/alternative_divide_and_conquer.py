# role: alternative
# verdict: accepted
# time: n log n
# space: log n
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        def best(lo: int, hi: int) -> int:
            if lo == hi:
                return heights[lo]
            mid = (lo + hi) // 2
            area = max(best(lo, mid), best(mid + 1, hi))
            left, right = mid, mid + 1
            height = min(heights[left], heights[right])
            area = max(area, 2 * height)
            while left > lo or right < hi:
                if right == hi or left > lo and heights[left - 1] >= heights[right + 1]:
                    left -= 1
                    height = min(height, heights[left])
                else:
                    right += 1
                    height = min(height, heights[right])
                area = max(area, height * (right - left + 1))
            return area

        return best(0, len(heights) - 1)
