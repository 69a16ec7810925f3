# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        stack = []  # positions of falling heights
        for i, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                floor = height[stack.pop()]
                if not stack:
                    break
                level = min(height[stack[-1]], h)
                water += (level - floor) * (i - stack[-1] - 1)
            stack.append(i)
        return water
