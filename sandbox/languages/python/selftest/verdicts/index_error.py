# problem: two-sum
# verdict: runtime-error
# line: 8
# message: IndexError
class Solution:
    def twoSum(self, nums, target):
        i = len(nums)
        return [i, nums[i]]
