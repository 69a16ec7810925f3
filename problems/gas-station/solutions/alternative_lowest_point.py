# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        tank = lowest = start = 0
        for i in range(len(gas)):
            tank += gas[i] - cost[i]
            if tank < lowest:
                lowest = tank
                start = (i + 1) % len(gas)
        return start if tank >= 0 else -1
