# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
from collections import deque


class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        minute = [[-1] * n for _ in range(m)]
        queue = deque()
        fresh = sum(row.count(1) for row in grid)
        for r in range(m):
            for c in range(n):
                if grid[r][c] == 2 and not queue:
                    queue.append((r, c))
                    minute[r][c] = 0
        last = 0
        while queue and fresh:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and grid[y][x] == 1 and minute[y][x] < 0:
                    last = minute[y][x] = minute[r][c] + 1
                    fresh -= 1
                    queue.append((y, x))
        return -1 if fresh else last
