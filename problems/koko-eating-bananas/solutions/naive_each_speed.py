# role: naive
# verdict: accepted
# time: n*m
# space: 1
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        speed = 1
        while sum((pile - 1) // speed + 1 for pile in piles) > h:
            speed += 1
        return speed
