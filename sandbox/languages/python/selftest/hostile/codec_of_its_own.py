# -*- coding: rot13 -*-
# problem: two-sum
# verdict: compile-error
# message: 'rot13' is not a text encoding
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        pass
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
