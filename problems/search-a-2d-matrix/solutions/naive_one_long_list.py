# role: naive
# verdict: accepted
# time: m*n
# space: m*n
from bisect import bisect_left


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        line = [value for row in matrix for value in row]
        at = bisect_left(line, target)
        return at < len(line) and line[at] == target
