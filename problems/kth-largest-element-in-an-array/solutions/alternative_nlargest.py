# role: alternative
# verdict: accepted
# time: n log k
# space: k
from heapq import nlargest


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return nlargest(k, nums)[-1]
