# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def trap(self, height: List[int]) -> int:
        n = len(height)
        water = 0
        for i in range(n):
            left = right = height[i]
            for j in range(i):
                left = max(left, height[j])
            for j in range(i + 1, n):
                right = max(right, height[j])
            water += min(left, right) - height[i]
        return water
