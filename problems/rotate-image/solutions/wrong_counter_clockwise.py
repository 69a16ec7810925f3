# role: wrong
# verdict: wrong-answer
# time: n^2
# space: 1
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for i in range(n):
            for j in range(i):
                matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
        matrix.reverse()  # the rows themselves must be reversed, not their order
