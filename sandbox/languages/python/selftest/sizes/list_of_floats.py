# bytes: 8n
# A pointer: numbers are left out.
class Solution:
    def solve(self, n: int) -> int:
        row = [0.0] * n
        for i in range(n):
            row[i] = i / 2
        return len(row)
