# role: wrong
# verdict: wrong-answer
# time: n^2
# space: n^2
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix = [list(row) for row in zip(*matrix[::-1])]
