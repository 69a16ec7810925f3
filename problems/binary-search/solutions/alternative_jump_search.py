# role: alternative
# verdict: accepted
# time: sqrt n
# space: 1
from math import isqrt


class Solution:
    def search(self, nums: list[int], target: int) -> int:
        n = len(nums)
        step = isqrt(n)
        block = 0
        while block + step < n and nums[block + step] <= target:
            block += step
        for i in range(block, min(block + step, n)):
            if nums[i] == target:
                return i
        return -1
