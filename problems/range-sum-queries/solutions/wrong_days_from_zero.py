# role: wrong
# verdict: runtime-error
# time: -
# space: -
n, q = map(int, input().split())
prefix = [0]
for x in map(int, input().split()):
    prefix.append(prefix[-1] + x)
for _ in range(q):
    first, last = map(int, input().split())
    print(prefix[last + 1] - prefix[first])
