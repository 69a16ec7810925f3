# role: alternative
# verdict: accepted
# time: log m + log n
# space: 1
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        top, bottom = 0, len(matrix) - 1
        while top < bottom:
            middle = (top + bottom + 1) // 2
            if matrix[middle][0] <= target:
                top = middle
            else:
                bottom = middle - 1
        row = matrix[top]
        left, right = 0, len(row) - 1
        while left < right:
            middle = (left + right) // 2
            if row[middle] < target:
                left = middle + 1
            else:
                right = middle
        return row[left] == target
