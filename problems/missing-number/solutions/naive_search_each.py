# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for number in range(len(nums) + 1):
            if number not in nums:
                return number
