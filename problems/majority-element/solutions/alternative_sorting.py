# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        return sorted(nums)[len(nums) // 2]
