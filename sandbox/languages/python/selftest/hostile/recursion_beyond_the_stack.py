# problem: two-sum
# verdict: memory-limit
import sys

sys.setrecursionlimit(10**9)

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        def deeper(k):
            return deeper(k + 1) + 1

        return [deeper(0), 0]
