# role: alternative
# verdict: accepted
# time: m*n
# space: m*n
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        cells = [(r, c) for r in range(len(grid)) for c in range(len(grid[0]))]
        fresh = {(r, c) for r, c in cells if grid[r][c] == 1}
        wave = {(r, c) for r, c in cells if grid[r][c] == 2}
        minutes = 0
        while fresh:
            around = {cell for r, c in wave for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))}
            wave = around & fresh
            if not wave:
                return -1
            fresh -= wave
            minutes += 1
        return minutes
