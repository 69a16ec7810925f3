# role: alternative
# verdict: accepted
# time: m log n
# space: 1
from bisect import bisect_left


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        for row in matrix:
            column = bisect_left(row, target)
            if column < len(row) and row[column] == target:
                return True
        return False
