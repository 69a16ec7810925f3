# role: alternative
# verdict: accepted
# time: m*n
# space: n
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        above = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            row = [i]
            for j, b in enumerate(word2):
                row.append(min(above[j] + (a != b), above[j + 1] + 1, row[j] + 1))
            above = row
        return above[-1]
