# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        total = lowest = 0
        for num in nums:
            total += num
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
