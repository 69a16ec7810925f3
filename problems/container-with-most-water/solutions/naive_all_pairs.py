# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def maxArea(self, height: List[int]) -> int:
        best = 0
        for i in range(len(height)):
            for j in range(i):
                best = max(best, (i - j) * min(height[i], height[j]))
        return best
