# role: wrong
# verdict: wrong-answer
# time: m^2*n^2
# space: 1
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        minutes = 0
        changed = True
        while changed:
            changed = False
            for r in range(m):
                for c in range(n):
                    if grid[r][c] != 2:
                        continue
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < m and 0 <= x < n and grid[y][x] == 1:
                            grid[y][x] = 2
                            changed = True
            minutes += changed
        return -1 if any(1 in row for row in grid) else minutes
