# bytes: 0
class Solution:
    def solve(self, n: int) -> int:
        return n
