# problem: two-sum
# verdict: compile-error
# line: 5
# message: No module named 'tensorflow'
import tensorflow

class Solution:
    def twoSum(self, nums, target):
        return []
