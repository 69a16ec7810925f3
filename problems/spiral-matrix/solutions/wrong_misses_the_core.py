# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        order = []
        while top < bottom and left < right:  # one last row or column is left out
            order += (matrix[top][j] for j in range(left, right))
            order += (matrix[i][right] for i in range(top, bottom))
            order += (matrix[bottom][j] for j in range(right, left, -1))
            order += (matrix[i][left] for i in range(bottom, top, -1))
            top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
        return order
