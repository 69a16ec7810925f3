# input: ints
# time: n^2
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        count = 0
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if nums[i] + nums[j] == 0:
                    count += 1
        return count
