# input: ints_k
# time: n log k
# space: k
class Solution:
    def solve(self, nums: List[int], k: int) -> int:
        heap = []
        for num in nums:
            heappush(heap, num)
            if len(heap) > k:
                heappop(heap)
        return heap[0]
