# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        before, last = 0, 0
        for fee in cost:
            before, last = last, fee + min(before, last)
        return min(before, last)
