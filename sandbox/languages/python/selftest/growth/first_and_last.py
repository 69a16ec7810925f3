# input: ints
# time: 1
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        return nums[0] + nums[-1]
