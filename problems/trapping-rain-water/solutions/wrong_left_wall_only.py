# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def trap(self, height: List[int]) -> int:
        water = wall = 0
        for h in height:
            wall = max(wall, h)
            water += wall - h
        return water
