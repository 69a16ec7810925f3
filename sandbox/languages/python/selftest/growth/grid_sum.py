# input: grid
# time: n*m
# space: 1
def solve(grid):
    total = 0
    for row in grid:
        for cell in row:
            total += cell
    return total
