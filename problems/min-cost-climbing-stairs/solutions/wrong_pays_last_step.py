# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        # takes the last step for the landing
        before, last = cost[0], cost[1]
        for fee in islice(cost, 2, None):
            before, last = last, fee + min(before, last)
        return last
