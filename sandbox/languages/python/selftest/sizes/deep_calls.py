# bytes: 120n
# A frame of CPython 3.13: 9 words of its own, 2 names, a stack of 4.
class Solution:
    def solve(self, n: int) -> int:
        def down(left):
            return 0 if left == 0 else down(left - 1)

        return down(n)
