# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        # equal values are neighbors only in a sorted list
        for i in range(1, len(nums)):
            if nums[i] == nums[i - 1]:
                return True
        return False
