# role: optimal
# verdict: accepted
# time: m*n
# space: min(m,n)
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        if len(text1) < len(text2):
            text1, text2 = text2, text1
        row = [0] * (len(text2) + 1)
        for a in text1:
            diagonal = 0
            for j, b in enumerate(text2, 1):
                above = row[j]
                row[j] = diagonal + 1 if a == b else max(above, row[j - 1])
                diagonal = above
        return row[-1]
