# role: optimal
# verdict: accepted
# time: m*n
# space: 1
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        order = []
        while top <= bottom and left <= right:
            for column in range(left, right + 1):
                order.append(matrix[top][column])
            top += 1
            for row in range(top, bottom + 1):
                order.append(matrix[row][right])
            right -= 1
            if top <= bottom:
                for column in range(right, left - 1, -1):
                    order.append(matrix[bottom][column])
                bottom -= 1
            if left <= right:
                for row in range(bottom, top - 1, -1):
                    order.append(matrix[row][left])
                left += 1
        return order
