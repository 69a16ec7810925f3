# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = [[] for _ in range(n + 1)]
        for u, v, w in times:
            links[u].append((v, w))
        seen = {k}
        heap = [(0, k)]
        last = 0
        while heap:
            last, node = heapq.heappop(heap)
            for other, w in links[node]:
                if other not in seen:
                    seen.add(other)
                    heapq.heappush(heap, (last + w, other))
        return last if len(seen) == n else -1
