# role: naive
# verdict: accepted
# time: n^2
# space: n^2
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        rotated = [list(column)[::-1] for column in zip(*matrix)]
        for i, row in enumerate(rotated):
            matrix[i][:] = row
