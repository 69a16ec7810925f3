# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        m, n = len(matrix), len(matrix[0])
        for i in range(m):
            for j in range(n):
                if matrix[i][j] == 0:
                    matrix[i][0] = matrix[0][j] = 0
        for i in range(1, m):
            for j in range(1, n):
                if matrix[i][0] == 0 or matrix[0][j] == 0:
                    matrix[i][j] = 0
        if matrix[0][0] == 0:  # because of the first row, of the first column, or of both?
            for j in range(n):
                matrix[0][j] = 0
            for i in range(m):
                matrix[i][0] = 0
