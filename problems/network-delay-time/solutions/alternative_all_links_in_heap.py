# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = defaultdict(list)
        for u, v, w in times:
            links[u].append((v, w))
        arrival = {}
        heap = [(0, k)]
        while heap:
            time, node = heapq.heappop(heap)
            if node in arrival:
                continue
            arrival[node] = time
            if len(arrival) == n:
                return time
            for other, w in links[node]:
                heapq.heappush(heap, (time + w, other))
        return -1
