# role: wrong
# verdict: wrong-answer
# time: n^3
# space: n
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = []
        chosen = []

        def extend(start: int, left: int) -> None:
            if left == 0:
                ways.append(chosen[:])
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break  # would be right if candidates were sorted
                chosen.append(candidates[i])
                extend(i, left - candidates[i])
                chosen.pop()

        extend(0, target)
        return ways
