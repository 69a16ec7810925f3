# problem: two-sum
# verdict: runtime-error
# message: SIGABRT
import os

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        os.abort()
