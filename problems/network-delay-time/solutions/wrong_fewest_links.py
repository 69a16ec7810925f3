# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import deque


class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = [[] for _ in range(n + 1)]
        for u, v, w in times:
            links[u].append((v, w))
        arrival = [-1] * (n + 1)
        arrival[k] = 0
        queue = deque([k])
        while queue:
            node = queue.popleft()
            for other, w in links[node]:
                if arrival[other] < 0:
                    arrival[other] = arrival[node] + w
                    queue.append(other)
        return -1 if -1 in arrival[1:] else max(arrival)
