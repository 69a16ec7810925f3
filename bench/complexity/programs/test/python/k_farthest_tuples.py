# input: ints_k
# time: n log k
# space: k
import heapq


def solve(nums, k):
    # the k values farthest from zero; the nearest of them is on top
    heap = []
    for x in nums:
        heapq.heappush(heap, (abs(x), x))
        if len(heap) > k:
            heapq.heappop(heap)
    return sum(x for _, x in heap) % 1000003
