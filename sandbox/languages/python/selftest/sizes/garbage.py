# bytes: 0
class Solution:
    def solve(self, n: int) -> int:
        total = 0
        for i in range(n):
            total += len([i, i])
        return total
