# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])

        def sink(r: int, c: int) -> None:
            if r < 0 or r == m or c < 0 or c == n or grid[r][c] == "0":
                return
            grid[r][c] = "0"
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    sink(r + dr, c + dc)

        islands = 0
        for r in range(m):
            for c in range(n):
                if grid[r][c] == "1":
                    islands += 1
                    sink(r, c)
        return islands
