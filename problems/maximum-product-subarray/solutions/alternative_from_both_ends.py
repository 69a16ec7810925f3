# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        n = len(nums)
        best = nums[0]
        left = right = 1
        for i in range(n):
            left = (left or 1) * nums[i]
            right = (right or 1) * nums[n - 1 - i]
            best = max(best, left, right)
        return best
