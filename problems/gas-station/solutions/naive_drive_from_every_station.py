# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        n = len(gas)
        for start in range(n):
            tank = 0
            for step in range(n):
                station = (start + step) % n
                tank += gas[station] - cost[station]
                if tank < 0:
                    break
            else:
                return start
        return -1
