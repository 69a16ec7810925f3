# problem: range-sum-queries
# verdict: accepted
import sys
input = sys.stdin.readline
n, q = map(int, input().split())
prefix = [0] * (n + 1)
for i, reading in enumerate(input().split()):
    prefix[i + 1] = prefix[i] + int(reading)
for _ in range(q):
    first, last = map(int, input().split())
    sys.stdout.write(f"{prefix[last] - prefix[first - 1]}\n")
sys.exit(0)
