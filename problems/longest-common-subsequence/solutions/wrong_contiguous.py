# role: wrong
# verdict: wrong-answer
# time: m*n
# space: n
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        best = 0
        above = [0] * (len(text2) + 1)
        for a in text1:
            row = [0]
            for j, b in enumerate(text2):
                row.append(above[j] + 1 if a == b else 0)
                best = max(best, row[-1])
            above = row
        return best
