# role: wrong
# verdict: wrong-answer
# time: min(m,n)
# space: 1
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        different = 0
        for a, b in zip(word1, word2):
            if a != b:
                different += 1
        return different + abs(len(word1) - len(word2))
