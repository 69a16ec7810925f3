# problem: two-sum
# verdict: memory-limit
# message: of memory were needed
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return [1] * 20_000_000
