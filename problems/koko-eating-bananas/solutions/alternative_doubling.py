# role: alternative
# verdict: accepted
# time: n log m
# space: 1
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        def in_time(speed: int) -> bool:
            return sum((pile - 1) // speed + 1 for pile in piles) <= h

        fast = 1
        while not in_time(fast):
            fast *= 2
        slow = fast // 2
        while fast - slow > 1:
            speed = (slow + fast) // 2
            if in_time(speed):
                fast = speed
            else:
                slow = speed
        return fast
