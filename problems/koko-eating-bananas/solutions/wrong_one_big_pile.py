# role: wrong
# verdict: wrong-answer
# time: n+log m
# space: 1
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        bananas = sum(piles)
        lo, hi = 1, max(piles)
        while lo < hi:
            speed = (lo + hi) // 2
            if bananas <= speed * h:  # eats from several piles in one hour
                hi = speed
            else:
                lo = speed + 1
        return lo
