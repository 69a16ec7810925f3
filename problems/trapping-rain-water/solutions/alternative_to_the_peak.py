# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def trap(self, height: List[int]) -> int:
        peak = height.index(max(height))
        water = wall = 0
        for i in range(peak):
            wall = max(wall, height[i])
            water += wall - height[i]
        wall = 0
        for i in range(len(height) - 1, peak, -1):
            wall = max(wall, height[i])
            water += wall - height[i]
        return water
