# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        parent = list(range(len(edges) + 1))
        for u, v in edges:
            if parent[u] == parent[v]:
                return [u, v]
            parent[v] = parent[u]
        return []
