# input: number
# time: n log n
# space: n
def solve(n):
    bulbs = [False] * (n + 1)
    # round i switches every i-th bulb
    for i in range(1, n + 1):
        for j in range(i, n + 1, i):
            bulbs[j] = not bulbs[j]
    return sum(bulbs)
