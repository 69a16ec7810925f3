# input: number
# time: sqrt n
# space: sqrt n
def solve(n):
    tried = []
    i = 1
    while i * i <= n:
        tried.append(n % i)
        i += 1
    return sum(tried)
