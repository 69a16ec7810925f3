# bytes: 8n
# A pointer: numbers are left out, as each is held by such a place.
class Solution:
    def solve(self, n: int) -> int:
        numbers = list(range(1000, 1000 + n))
        return len(numbers)
