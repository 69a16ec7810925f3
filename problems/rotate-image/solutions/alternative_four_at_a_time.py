# role: alternative
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        last = len(matrix) - 1
        for i in range((last + 1) // 2):
            for j in range(last // 2 + 1):
                (
                    matrix[i][j],
                    matrix[j][last - i],
                    matrix[last - i][last - j],
                    matrix[last - j][i],
                ) = (
                    matrix[last - j][i],
                    matrix[i][j],
                    matrix[j][last - i],
                    matrix[last - i][last - j],
                )
