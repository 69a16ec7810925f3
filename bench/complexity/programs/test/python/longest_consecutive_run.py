# input: ints
# time: n
# space: n
class Solution:
    def solve(self, nums: List[int]) -> int:
        present = set(nums)
        best = 0
        for x in present:
            # only start counting from the left end of a run
            if x - 1 in present:
                continue
            length = 1
            while x + length in present:
                length += 1
            best = max(best, length)
        return best
