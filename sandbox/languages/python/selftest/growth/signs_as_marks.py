# input: ints
# time: n
# space: 1
class Solution:
    def solve(self, nums):
        n = len(nums)
        for i in range(n):
            nums[i] = nums[i] * 1000 + 777
        for i in range(n):
            nums[abs(nums[i]) % n] *= -1
        return sum(1 for x in nums if x > 0)
