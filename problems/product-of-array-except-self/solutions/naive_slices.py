# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        return [math.prod(nums[:i]) * math.prod(nums[i + 1:]) for i in range(len(nums))]
