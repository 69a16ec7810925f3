# role: wrong
# verdict: wrong-answer
# time: n^2
# space: n
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for i, num in enumerate(nums):
            if num not in nums[i + 1:]:  # its partner may stand before it
                return num
