# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        stack = [-1]
        best = 0
        for i, height in enumerate(heights):
            while stack[-1] >= 0 and heights[stack[-1]] > height:
                top = heights[stack.pop()]
                best = max(best, top * (i - stack[-1] - 1))
            stack.append(i)
        return best
