# input: small
# time: 2^n
# space: n
def solve(n):
    def count(i, total):
        if i == n:
            return 1 if total % 3 == 0 else 0
        return count(i + 1, total) + count(i + 1, total + i)
    return count(0, 0)
