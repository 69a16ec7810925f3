# input: ints
# time: n
# space: n
class Solution:
    def solve(self, nums: List[int]) -> int:
        return len(set(nums))
