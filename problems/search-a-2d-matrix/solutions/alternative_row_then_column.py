# role: alternative
# verdict: accepted
# time: log m + log n
# space: 1
from bisect import bisect_left, bisect_right


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        at = bisect_right(matrix, target, key=lambda row: row[0]) - 1
        if at < 0:
            return False
        row = matrix[at]
        column = bisect_left(row, target)
        return column < len(row) and row[column] == target
