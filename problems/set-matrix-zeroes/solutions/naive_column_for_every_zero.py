# role: naive
# verdict: accepted
# time: m^2*n
# space: m*n
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = []
        for row in matrix:
            zeros = [j for j, value in enumerate(row) if value == 0]
            if zeros:
                for j in range(len(row)):
                    row[j] = 0
            columns += zeros
        for j in columns:
            for row in matrix:
                row[j] = 0
