# problem: two-sum
# verdict: compile-error
# message: class Solution has no method twoSum; it has twosum
class Solution:
    def twosum(self, nums, target):
        return []
