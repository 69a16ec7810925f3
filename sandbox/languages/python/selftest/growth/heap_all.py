# input: descending
# time: n log n
# space: n
def solve(nums):
    heap = []
    for num in nums:
        heapq.heappush(heap, num)
    total = 0
    while heap:
        total = total * 31 % 1000003 + heapq.heappop(heap)
    return total
