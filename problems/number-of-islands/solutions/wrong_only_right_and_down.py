# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
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
                stack = [(row, col)]
                while stack:
                    r, c = stack.pop()
                    for nr, nc in ((r + 1, c), (r, c + 1)):
                        if nr < m and nc < n and grid[nr][nc] == "1" and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
        return islands
