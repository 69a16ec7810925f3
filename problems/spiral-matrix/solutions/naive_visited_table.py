# role: naive
# verdict: accepted
# time: m*n
# space: m*n
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        m, n = len(matrix), len(matrix[0])
        visited = [[False] * n for _ in range(m)]
        row = column = 0
        down, right = 0, 1
        order = []
        for _ in range(m * n):
            order.append(matrix[row][column])
            visited[row][column] = True
            r, c = row + down, column + right
            if not (0 <= r < m and 0 <= c < n) or visited[r][c]:
                down, right = right, -down
            row += down
            column += right
        return order
