# bytes: n
class Solution:
    def solve(self, n: int) -> int:
        return len("x" * n)
