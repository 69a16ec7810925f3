# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        order = []
        while top <= bottom and left <= right:
            for j in range(left, right + 1):
                order.append(matrix[top][j])
            top += 1
            for i in range(top, bottom + 1):
                order.append(matrix[i][right])
            right -= 1
            # a single row is read forwards and then backwards again
            for j in range(right, left - 1, -1):
                order.append(matrix[bottom][j])
            bottom -= 1
            for i in range(bottom, top - 1, -1):
                order.append(matrix[i][left])
            left += 1
        return order
