# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import Counter


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        for num, times in Counter(nums).items():
            if times >= len(nums) // 2:  # too few in a list of odd length
                return num
