# input: text
# time: n
# space: 1
def solve(s):
    counts = Counter(s)
    return max(counts.values())
