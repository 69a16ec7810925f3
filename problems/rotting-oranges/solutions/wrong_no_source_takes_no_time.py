# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        wave = [(r, c) for r in range(m) for c in range(n) if grid[r][c] == 2]
        fresh = sum(row.count(1) for row in grid)
        if not wave:
            return 0
        minutes = 0
        while wave and fresh:
            reached = []
            for r, c in wave:
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and grid[y][x] == 1:
                        grid[y][x] = 2
                        reached.append((y, x))
            fresh -= len(reached)
            wave = reached
            minutes += 1
        return -1 if fresh else minutes
