# role: alternative
# verdict: accepted
# time: n log m
# space: 1
from bisect import bisect_left


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        def in_time(speed: int) -> bool:
            return sum((pile - 1) // speed + 1 for pile in piles) <= h

        return 1 + bisect_left(range(1, max(piles)), True, key=in_time)
