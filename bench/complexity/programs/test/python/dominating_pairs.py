# input: two_lists
# time: n*m
# space: 1
def solve(a, b):
    wins = 0
    for mine in a:
        for theirs in b:
            if mine > theirs:
                wins += 1
    return wins % 1000003
