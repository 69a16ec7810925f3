# input: two_texts
# time: n*m
# space: m
class Solution:
    def solve(self, a: str, b: str) -> int:
        above = list(range(len(b) + 1))
        for i in range(1, len(a) + 1):
            row = [i] * (len(b) + 1)
            for j in range(1, len(b) + 1):
                if a[i - 1] == b[j - 1]:
                    row[j] = above[j - 1]
                else:
                    row[j] = 1 + min(above[j - 1], above[j], row[j - 1])
            above = row
        return above[-1]
