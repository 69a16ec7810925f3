# input: small
# time: n!
# space: n
class Solution:
    def solve(self, n: int) -> int:
        items = list(range(n))
        found = 0

        def place(i):
            nonlocal found
            if i == n:
                found += items[0] < items[-1]
                return
            for j in range(i, n):
                items[i], items[j] = items[j], items[i]
                place(i + 1)
                items[i], items[j] = items[j], items[i]

        place(0)
        return found
