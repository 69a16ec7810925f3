# role: naive
# verdict: accepted
# time: m^2*n^2
# space: m*n
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        minutes = 0
        while True:
            after = [row[:] for row in grid]
            for r in range(m):
                for c in range(n):
                    if grid[r][c] == 2:
                        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                            if 0 <= y < m and 0 <= x < n and grid[y][x] == 1:
                                after[y][x] = 2
            if after == grid:
                break
            grid = after
            minutes += 1
        return -1 if any(1 in row for row in grid) else minutes
