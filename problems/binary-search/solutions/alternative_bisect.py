# role: alternative
# verdict: accepted
# time: log n
# space: 1
from bisect import bisect_left


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        i = bisect_left(nums, target)
        return i if i < len(nums) and nums[i] == target else -1
