# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len(set(nums)) < len(nums)
