# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        n = len(edges)
        neighbors = [[] for _ in range(n + 1)]
        for u, v in edges:
            neighbors[u].append(v)
            neighbors[v].append(u)
        degree = [len(around) for around in neighbors]
        leaves = [node for node in range(1, n + 1) if degree[node] == 1]
        for leaf in leaves:
            degree[leaf] = 0
            for node in neighbors[leaf]:
                degree[node] -= 1
                if degree[node] == 1:
                    leaves.append(node)
        for u, v in edges:
            if degree[u] > 0 and degree[v] > 0:
                return [u, v]
        return []
