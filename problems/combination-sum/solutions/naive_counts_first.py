# role: naive
# verdict: accepted
# time: n^3
# space: n^2
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = []

        def decide(counts: tuple, left: int) -> None:
            if len(counts) == len(candidates):
                if left == 0:
                    found.append(counts)
                return
            candidate = candidates[len(counts)]
            for count in range(left // candidate + 1):
                decide((*counts, count), left - count * candidate)

        decide((), target)
        ways = []
        for counts in found:
            way = []
            for candidate, count in zip(candidates, counts):
                for _ in range(count):
                    way.append(candidate)
            ways.append(way)
        return ways
