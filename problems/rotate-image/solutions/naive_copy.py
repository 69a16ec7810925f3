# role: naive
# verdict: accepted
# time: n^2
# space: n^2
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        before = [row[:] for row in matrix]
        for i in range(n):
            for j in range(n):
                matrix[j][n - 1 - i] = before[i][j]
