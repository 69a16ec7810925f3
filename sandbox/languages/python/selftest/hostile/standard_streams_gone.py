# problem: two-sum
# verdict: accepted
import sys

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        sys.stdin = sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = None
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
