# role: wrong
# verdict: wrong-answer
# time: 1
# space: 1
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = []
        chosen = []

        def extend(start: int, left: int) -> None:
            if left == 0:
                ways.append(chosen[:])
                return
            for i in range(start, len(candidates)):
                if candidates[i] <= left:
                    chosen.append(candidates[i])
                    extend(i + 1, left - candidates[i])
                    chosen.pop()

        extend(0, target)
        return ways
