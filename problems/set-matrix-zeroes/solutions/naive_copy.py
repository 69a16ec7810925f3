# role: naive
# verdict: accepted
# time: m*n
# space: m*n
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        before = [row[:] for row in matrix]
        for i, row in enumerate(before):
            if 0 in row:
                for j in range(len(row)):
                    matrix[i][j] = 0
        for j in range(len(before[0])):
            if any(row[j] == 0 for row in before):
                for row in matrix:
                    row[j] = 0
