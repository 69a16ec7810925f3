# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return 2 * sum(set(nums)) - sum(nums)
