# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(1, len(height) - 1):
            level = min(height[i - 1], height[i + 1])
            water += max(0, level - height[i])
        return water
