# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        n = len(nums)
        for i in range(n):
            while nums[i] < n and nums[i] != i:
                home = nums[i]
                nums[i], nums[home] = nums[home], nums[i]
        for i, num in enumerate(nums):
            if num != i:
                return i
        return n
