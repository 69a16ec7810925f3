# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        for start in range(len(nums)):
            total = 0
            for end in range(start, len(nums)):
                total += nums[end]
                if total > best:
                    best = total
        return best
