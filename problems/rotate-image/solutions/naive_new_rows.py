# role: naive
# verdict: accepted
# time: n^2
# space: n^2
class Solution:
    def rotate(self, matrix):
        matrix[:] = [[row[c] for row in reversed(matrix)] for c in range(len(matrix))]
