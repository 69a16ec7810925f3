# input: edges
# time: V+E
# space: V+E
class Solution:
    def solve(self, n: int, edges: List[List[int]]) -> int:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        distance = [-1] * n
        distance[0] = 0
        queue = deque([0])
        while queue:
            node = queue.popleft()
            for other in neighbours[node]:
                if distance[other] < 0:
                    distance[other] = distance[node] + 1
                    queue.append(other)
        return max(distance)
