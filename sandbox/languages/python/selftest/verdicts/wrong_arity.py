# problem: two-sum
# verdict: runtime-error
# message: TypeError
class Solution:
    def twoSum(self, nums):
        return []
