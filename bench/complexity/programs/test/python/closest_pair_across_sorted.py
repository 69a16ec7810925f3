# input: two_lists
# time: n log n + m log m
# space: n + m
class Solution:
    def solve(self, a: List[int], b: List[int]) -> int:
        xs, ys = sorted(a), sorted(b)
        i = j = 0
        best = float('inf')
        while i < len(xs) and j < len(ys):
            best = min(best, abs(xs[i] - ys[j]))
            if xs[i] < ys[j]:
                i += 1
            else:
                j += 1
        return best
