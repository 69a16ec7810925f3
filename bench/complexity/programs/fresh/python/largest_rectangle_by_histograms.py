# input: grid
# time: n*m
# space: m
class Solution:
    def solve(self, grid):
        # cells of 50 and more are filled
        cols = len(grid[0])
        heights = [0] * cols
        best = 0
        for row in grid:
            for c in range(cols):
                if row[c] >= 50:
                    heights[c] += 1
                else:
                    heights[c] = 0
            best = max(best, self.histogram(heights))
        return best

    def histogram(self, heights):
        stack = []  # indices, heights rise
        best = 0
        for i in range(len(heights) + 1):
            h = heights[i] if i < len(heights) else 0
            while stack and heights[stack[-1]] >= h:
                height = heights[stack.pop()]
                left = stack[-1] if stack else -1
                best = max(best, height * (i - left - 1))
            stack.append(i)
        return best
