# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        return sum(range(len(nums))) - sum(nums)
