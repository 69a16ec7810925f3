# role: optimal
# verdict: accepted
# time: n+q
# space: n+q
import sys


def main():
    data = sys.stdin.buffer.read().split()
    n, q = int(data[0]), int(data[1])
    prefix = [0]
    for word in data[2 : 2 + n]:
        prefix.append(prefix[-1] + int(word))
    out = []
    at = 2 + n
    for _ in range(q):
        first, last = int(data[at]), int(data[at + 1])
        at += 2
        out.append(prefix[last] - prefix[first - 1])
    print("\n".join(map(str, out)))


main()
