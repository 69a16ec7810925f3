# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = [[] for _ in range(n + 1)]
        for link in times:
            links[link[0]].append(link)
        settled = [False] * (n + 1)
        left = n
        heap = [(0, k)]
        while heap:
            time, node = heapq.heappop(heap)
            if settled[node]:
                continue
            settled[node] = True
            left -= 1
            if left == 0:
                return time
            for _, other, w in links[node]:
                heapq.heappush(heap, (time + w, other))
        return -1
