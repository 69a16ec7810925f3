# role: naive
# verdict: accepted
# time: m^2*n^2
# space: m*n
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        visited = []
        islands = 0
        for row in range(m):
            for col in range(n):
                if grid[row][col] == "0" or [row, col] in visited:
                    continue
                islands += 1
                visited.append([row, col])
                stack = [[row, col]]
                while stack:
                    r, c = stack.pop()
                    for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= nr < m and 0 <= nc < n and grid[nr][nc] == "1" and [nr, nc] not in visited:
                            visited.append([nr, nc])
                            stack.append([nr, nc])
        return islands
