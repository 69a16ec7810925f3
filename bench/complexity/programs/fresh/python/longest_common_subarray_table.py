# input: two_lists
# time: n*m
# space: n*m
class Solution:
    def solve(self, a: List[int], b: List[int]) -> int:
        # dp[i][j]: length of the longest common run that ends with a[i - 1] and b[j - 1]
        dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                if a[i - 1] == b[j - 1]:
                    dp[i][j] = dp[i - 1][j - 1] + 1
        return max(max(row) for row in dp)
