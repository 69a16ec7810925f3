# role: wrong
# verdict: wrong-answer
# time: log m + log n
# space: 1
from bisect import bisect_left


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        # a number at the beginning of a row is searched in the row above
        row = matrix[max(0, bisect_left(matrix, target, key=lambda row: row[0]) - 1)]
        column = bisect_left(row, target)
        return column < len(row) and row[column] == target
