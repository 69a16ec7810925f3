# input: edges
# time: V + E
# space: V + E
from collections import deque


class Solution:
    def solve(self, n: int, edges: List[List[int]]) -> int:
        graph = [[] for _ in range(n)]
        indegree = [0] * n
        for u, v in edges:
            graph[u].append(v)
            indegree[v] += 1
        queue = deque(i for i in range(n) if indegree[i] == 0)
        taken = 0
        while queue:
            u = queue.popleft()
            taken += 1
            for v in graph[u]:
                indegree[v] -= 1
                if indegree[v] == 0:
                    queue.append(v)
        return taken
