# role: naive
# verdict: accepted
# time: n*q
# space: n+q
import sys

data = list(map(int, sys.stdin.read().split()))
n, q = data[:2]
nums = data[2:2 + n]
rest = data[2 + n:]
for i in range(0, 2 * q, 2):
    first, last = rest[i], rest[i + 1]
    total = 0
    for j in range(first - 1, last):
        total += nums[j]
    print(total)
