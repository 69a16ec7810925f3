# problem: two-sum
# verdict: wrong-answer
# message: expected list[int], got count
import itertools

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return itertools.count()
