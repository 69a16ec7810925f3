# role: alternative
# verdict: accepted
# time: n+q
# space: n
from itertools import accumulate

n, q = map(int, input().split())
totals = [0, *accumulate(map(int, input().split()))]
for _ in range(q):
    first, last = map(int, input().split())
    print(totals[last] - totals[first - 1])
