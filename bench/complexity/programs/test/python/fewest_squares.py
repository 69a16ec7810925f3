# input: number
# time: n sqrt n
# space: n
class Solution:
    def solve(self, n: int) -> int:
        dp = [0] + [n] * n
        for i in range(1, n + 1):
            j = 1
            while j * j <= i:
                if dp[i - j * j] + 1 < dp[i]:
                    dp[i] = dp[i - j * j] + 1
                j += 1
        return dp[n]
