# role: naive
# verdict: accepted
# time: n*S
# space: n*S
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        n = len(nums)
        dp = [[False] * (half + 1) for _ in range(n + 1)]
        dp[0][0] = True
        for i in range(1, n + 1):
            for total in range(half + 1):
                dp[i][total] = dp[i - 1][total]
                if total >= nums[i - 1] and dp[i - 1][total - nums[i - 1]]:
                    dp[i][total] = True
        return dp[n][half]
