# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for row in matrix:
            if 0 in row:
                for j in range(len(row)):
                    row[j] = 0
