# problem: two-sum
# verdict: time-limit
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return [10 ** 10 ** 10, 0]
