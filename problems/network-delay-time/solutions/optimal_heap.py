# role: optimal
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = [[] for _ in range(n + 1)]
        for u, v, w in times:
            links[u].append((v, w))
        arrival = [math.inf] * (n + 1)
        arrival[k] = 0
        heap = [(0, k)]
        while heap:
            time, node = heapq.heappop(heap)
            if time > arrival[node]:
                continue
            for other, w in links[node]:
                if time + w < arrival[other]:
                    arrival[other] = time + w
                    heapq.heappush(heap, (time + w, other))
        last = max(arrival[1:])
        return -1 if last == math.inf else last
