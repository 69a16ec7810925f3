# role: optimal
# verdict: accepted
# time: m*n
# space: m*n
from collections import deque


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        seen = set()
        islands = 0
        for row in range(m):
            for col in range(n):
                if grid[row][col] == "0" or (row, col) in seen:
                    continue
                islands += 1
                seen.add((row, col))
                queue = deque([(row, col)])
                while queue:
                    r, c = queue.popleft()
                    for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= nr < m and 0 <= nc < n and grid[nr][nc] == "1" and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            queue.append((nr, nc))
        return islands
