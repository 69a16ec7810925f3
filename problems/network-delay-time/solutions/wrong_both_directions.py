# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = [[] for _ in range(n + 1)]
        for u, v, w in times:
            links[u].append((v, w))
            links[v].append((u, w))
        arrival = {}
        heap = [(0, k)]
        while heap:
            time, node = heapq.heappop(heap)
            if node in arrival:
                continue
            arrival[node] = time
            for other, w in links[node]:
                if other not in arrival:
                    heapq.heappush(heap, (time + w, other))
        return max(arrival.values()) if len(arrival) == n else -1
