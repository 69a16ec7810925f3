# input: ints
# time: n
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        best = nums[0]
        for num in nums:
            if num > best:
                best = num
        return best
