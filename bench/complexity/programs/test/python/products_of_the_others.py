# input: ints_to_list
# time: n
# space: 1
class Solution:
    def solve(self, nums):
        MOD = 1_000_000_007
        n = len(nums)
        res = [1] * n
        # left products
        for i in range(1, n):
            res[i] = res[i-1] * nums[i-1] % MOD
        # right products, kept in a single variable
        right = 1
        for i in range(n-1, -1, -1):
            res[i] = res[i] * right % MOD
            right = right * nums[i] % MOD
        return res
