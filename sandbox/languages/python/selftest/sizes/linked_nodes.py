# bytes: 40n
# An object of a header, one slot, and two words of the collector's.
class Cell:
    __slots__ = ("after",)

    def __init__(self, after):
        self.after = after


class Solution:
    def solve(self, n: int) -> int:
        head = None
        for _ in range(n):
            head = Cell(head)
        return 0 if head is None else 1
