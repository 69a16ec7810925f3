# bytes: 0
# returns: list[int]
class Solution:
    def solve(self, n: int) -> List[int]:
        found = []
        for i in range(n):
            found.append(7 * i)
        return found
