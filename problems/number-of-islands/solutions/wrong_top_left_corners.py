# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        islands = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "0":
                    continue
                if r > 0 and grid[r - 1][c] == "1":
                    continue
                if c > 0 and grid[r][c - 1] == "1":
                    continue
                islands += 1
        return islands
