# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        n = len(cost)
        step = 0 if cost[0] < cost[1] else 1
        total = cost[step]
        while step + 2 < n:
            step += 1 if cost[step + 1] < cost[step + 2] else 2
            total += cost[step]
        return total
