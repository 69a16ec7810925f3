# input: two_lists
# time: n+m
# space: n+m
def solve(a, b):
    return len(set(a) & set(b))
