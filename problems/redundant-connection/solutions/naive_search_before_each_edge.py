# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        neighbors = [[] for _ in range(len(edges) + 1)]
        for u, v in edges:
            reached = {u}
            stack = [u]
            while stack:
                for node in neighbors[stack.pop()]:
                    if node not in reached:
                        reached.add(node)
                        stack.append(node)
            if v in reached:
                return [u, v]
            neighbors[u].append(v)
            neighbors[v].append(u)
        return []
