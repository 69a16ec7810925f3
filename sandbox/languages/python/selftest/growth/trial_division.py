# input: number
# time: sqrt n
# space: 1
def solve(n):
    count, i = 0, 1
    while i * i <= n:
        if n % i == 0:
            count += 1
        i += 1
    return count
