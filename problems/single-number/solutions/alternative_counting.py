# role: alternative
# verdict: accepted
# time: n
# space: n
from collections import Counter


class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return next(num for num, times in Counter(nums).items() if times == 1)
