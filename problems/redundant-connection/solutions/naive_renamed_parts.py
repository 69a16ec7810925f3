# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        part = list(range(len(edges) + 1))
        for u, v in edges:
            old, new = part[u], part[v]
            if old == new:
                return [u, v]
            for node in range(len(part)):
                if part[node] == old:
                    part[node] = new
        return []
