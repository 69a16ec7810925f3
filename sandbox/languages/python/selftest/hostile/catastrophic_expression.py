# problem: two-sum
# verdict: time-limit
import re

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        re.fullmatch('(a|a)*b', 'a' * 60)
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
