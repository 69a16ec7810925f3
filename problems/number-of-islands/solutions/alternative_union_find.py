# role: alternative
# verdict: accepted
# time: m*n
# space: m*n
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        parent = list(range(m * n))
        size = [1] * (m * n)

        def find(cell: int) -> int:
            while parent[cell] != cell:
                parent[cell] = parent[parent[cell]]
                cell = parent[cell]
            return cell

        def union(a: int, b: int) -> bool:
            a, b = find(a), find(b)
            if a == b:
                return False
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
            return True

        islands = 0
        for r in range(m):
            for c in range(n):
                if grid[r][c] == "0":
                    continue
                islands += 1
                if r > 0 and grid[r - 1][c] == "1" and union(r * n + c, (r - 1) * n + c):
                    islands -= 1
                if c > 0 and grid[r][c - 1] == "1" and union(r * n + c, r * n + c - 1):
                    islands -= 1
        return islands
