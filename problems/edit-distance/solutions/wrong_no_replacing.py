# role: wrong
# verdict: wrong-answer
# time: m*n
# space: n
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        above = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            row = [i]
            for j, b in enumerate(word2):
                row.append(above[j] if a == b else 1 + min(above[j + 1], row[j]))
            above = row
        return above[-1]
