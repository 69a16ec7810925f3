# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        gains = [g - c for g, c in zip(gas, cost)]
        return gains.index(max(gains)) if sum(gains) >= 0 else -1
