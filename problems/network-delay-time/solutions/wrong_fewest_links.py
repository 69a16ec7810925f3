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
        arrival = {k: 0}
        queue = deque([k])
        while queue:
            node = queue.popleft()
            for other, w in links[node]:
                if other not in arrival:
                    arrival[other] = arrival[node] + w
                    queue.append(other)
        return max(arrival.values()) if len(arrival) == n else -1
