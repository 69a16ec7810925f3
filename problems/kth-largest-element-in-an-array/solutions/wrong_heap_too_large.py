# role: wrong
# verdict: wrong-answer
# time: n log k
# space: k
from heapq import heappop, heappush


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = []
        for num in nums:
            if len(heap) > k:  # leaves k + 1 values in the heap
                heappop(heap)
            heappush(heap, num)
        return heap[0]
