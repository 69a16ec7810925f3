# problem: two-sum
# verdict: compile-error
# line: 6
# message: SyntaxError
class Solution:
    def twoSum(self, nums, target)
        return []
