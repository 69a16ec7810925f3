# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        n = len(heights)
        stack = []
        best = 0
        for i in range(n + 1):
            height = heights[i] if i < n else 0
            while stack and heights[stack[-1]] >= height:
                bar = stack.pop()
                best = max(best, heights[bar] * (i - bar))
            stack.append(i)
        return best
