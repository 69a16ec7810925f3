# input: two_lists
# time: n*m
# space: 1
def solve(a, b):
    count = 0
    for x in a:
        for y in b:
            if x == y:
                count += 1
    return count
