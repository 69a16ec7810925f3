# role: optimal
# verdict: accepted
# time: n
# space: n
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        n = len(heights)
        stack = [-1]
        best = 0
        for i in range(n + 1):
            height = heights[i] if i < n else 0
            while stack[-1] >= 0 and heights[stack[-1]] >= height:
                top = heights[stack.pop()]
                best = max(best, top * (i - stack[-1] - 1))
            stack.append(i)
        return best
