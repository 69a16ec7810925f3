# input: grid
# time: n*m
# space: n+m
def solve(grid):
    """Set Matrix Zeroes, but only count how many cells would end up as zero."""
    m, n = len(grid), len(grid[0])
    zero_row = [False] * m
    zero_col = [False] * n
    for i in range(m):
        for j in range(n):
            if grid[i][j] == 0:
                zero_row[i] = True
                zero_col[j] = True

    wiped = 0
    for i in range(m):
        for j in range(n):
            if zero_row[i] or zero_col[j]:
                wiped += 1
    return wiped
