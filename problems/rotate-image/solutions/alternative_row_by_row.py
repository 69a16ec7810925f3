# role: alternative
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def rotate(self, matrix):
        n = len(matrix)
        for r in range(n):
            for c in range(r):
                matrix[r][c], matrix[c][r] = matrix[c][r], matrix[r][c]
        for r in range(n):
            matrix[r] = matrix[r][::-1]
