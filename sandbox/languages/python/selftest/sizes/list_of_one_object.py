# bytes: 8n
# A pointer for each place.
class Solution:
    def solve(self, n: int) -> int:
        row = [None] * n
        return len(row)
