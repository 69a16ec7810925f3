# input: number
# time: n log log n
# space: n
class Solution:
    def solve(self, n: int) -> int:
        prime = [True] * (n + 1)
        i = 2
        while i * i <= n:
            if prime[i]:
                for j in range(i * i, n + 1, i):
                    prime[j] = False
            i += 1
        count = 0
        for i in range(2, n + 1):
            if prime[i]:
                count += 1
        return count
