# input: roads
# time: V + E log E
# space: V + E
class DSU:
    def __init__(self, n):
        self.parent = [i for i in range(n)]
        self.rank = [0] * n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, x, y):
        x, y = self.find(x), self.find(y)
        if x == y:
            return False
        if self.rank[x] < self.rank[y]:
            x, y = y, x
        self.parent[y] = x
        if self.rank[x] == self.rank[y]:
            self.rank[x] += 1
        return True


class Solution:
    def solve(self, n: int, roads: List[List[int]]) -> int:
        dsu = DSU(n)
        total = 0
        for u, v, length in sorted(roads, key=lambda road: road[2]):
            if dsu.union(u, v):
                total += length
        return total % 1_000_000_007
