# role: naive
# verdict: accepted
# time: n^3
# space: 1
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        first, last = 0, len(matrix) - 1
        while first < last:
            for _ in range(last - first):
                self.step(matrix, first, last)
            first += 1
            last -= 1

    def step(self, matrix, first, last):
        """Every number of the ring moves on by one place."""
        corner = matrix[first][first]
        for i in range(first, last):
            matrix[i][first] = matrix[i + 1][first]
        for j in range(first, last):
            matrix[last][j] = matrix[last][j + 1]
        for i in range(last, first, -1):
            matrix[i][last] = matrix[i - 1][last]
        for j in range(last, first + 1, -1):
            matrix[first][j] = matrix[first][j - 1]
        matrix[first][first + 1] = corner
