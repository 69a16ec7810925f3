# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
from collections import deque


class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        queue = deque((r, c, 0) for r in range(m) for c in range(n) if grid[r][c] == 2)
        minute = 0
        while queue:
            r, c, minute = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and grid[y][x] == 1:
                    grid[y][x] = 2
                    queue.append((y, x, minute + 1))
        return minute
