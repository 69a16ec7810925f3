# problem: two-sum
# verdict: runtime-error
# message: ValueError: xxx
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        raise ValueError('x' * 100_000_000)
