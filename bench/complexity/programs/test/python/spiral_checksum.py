# input: grid
# time: n*m
# space: 1
class Solution:
    def solve(self, grid):
        top, bottom = 0, len(grid) - 1
        left, right = 0, len(grid[0]) - 1
        check = 0

        def mix(v):
            nonlocal check
            check = (check * 31 + v) % 1000003

        while top <= bottom and left <= right:
            for c in range(left, right + 1):
                mix(grid[top][c])
            top += 1
            for r in range(top, bottom + 1):
                mix(grid[r][right])
            right -= 1
            if top <= bottom:
                for c in range(right, left - 1, -1):
                    mix(grid[bottom][c])
                bottom -= 1
            if left <= right:
                for r in range(bottom, top - 1, -1):
                    mix(grid[r][left])
                left += 1
        return check
