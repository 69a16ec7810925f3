# problem: two-sum
# verdict: runtime-error
# message: SIGSEGV
import ctypes

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        ctypes.string_at(0)
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
