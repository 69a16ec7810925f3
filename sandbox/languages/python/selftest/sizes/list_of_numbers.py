# bytes: 40n
# A pointer, and an integer of 28 bytes, in whole words 32.
class Solution:
    def solve(self, n: int) -> int:
        numbers = list(range(1000, 1000 + n))
        return len(numbers)
