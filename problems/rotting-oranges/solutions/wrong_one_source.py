# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
from collections import deque


class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        cells = [(r, c) for r in range(m) for c in range(n)]
        fresh = sum(grid[r][c] == 1 for r, c in cells)
        start = next(((r, c) for r, c in cells if grid[r][c] == 2), None)
        if fresh == 0:
            return 0
        if start is None:
            return -1
        minute = {start: 0}
        queue = deque([start])
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and grid[y][x] == 1 and (y, x) not in minute:
                    minute[y, x] = minute[r, c] + 1
                    queue.append((y, x))
        return max(minute.values()) if len(minute) == fresh + 1 else -1
