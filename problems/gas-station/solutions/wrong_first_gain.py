# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        for i in range(len(gas)):
            if gas[i] > cost[i]:
                return i
        return 0
