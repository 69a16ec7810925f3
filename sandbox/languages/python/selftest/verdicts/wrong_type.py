# problem: two-sum
# verdict: wrong-answer
# message: expected list[int], got str
class Solution:
    def twoSum(self, nums, target):
        return "0, 1"
