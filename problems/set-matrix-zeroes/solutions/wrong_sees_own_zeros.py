# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        m, n = len(matrix), len(matrix[0])
        for i in range(m):
            if 0 in matrix[i]:
                for j in range(n):
                    matrix[i][j] = 0
        for j in range(n):
            # every column has a zero now if there was one anywhere
            if any(matrix[i][j] == 0 for i in range(m)):
                for i in range(m):
                    matrix[i][j] = 0
