# role: alternative
# verdict: accepted
# time: n^3
# space: n
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = []
        chosen = []

        def decide(i: int, left: int) -> None:
            if left == 0:
                ways.append([number for number in chosen])
                return
            if i == len(candidates):
                return
            taken = 0
            while left >= 0:
                decide(i + 1, left)
                chosen.append(candidates[i])
                taken += 1
                left -= candidates[i]
            for _ in range(taken):
                chosen.pop()

        decide(0, target)
        return ways
