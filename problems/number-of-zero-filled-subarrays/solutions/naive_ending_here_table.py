# role: naive
# verdict: accepted
# time: n
# space: n
class Solution:
    def zeroFilledSubarray(self, nums: List[int]) -> int:
        dp = [0] * (len(nums) + 1)
        for i, num in enumerate(nums):
            if num == 0:
                dp[i + 1] = dp[i] + 1
        return sum(dp)
