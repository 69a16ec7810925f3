# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return sorted(nums)[-k]
