# role: alternative
# verdict: accepted
# time: m*n
# space: 1
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        ahead, aside = len(matrix[0]), len(matrix) - 1
        row, column = 0, -1
        down, right = 0, 1
        order = []
        while ahead:
            for _ in range(ahead):
                row += down
                column += right
                order.append(matrix[row][column])
            down, right = right, -down
            ahead, aside = aside, ahead - 1
        return order
