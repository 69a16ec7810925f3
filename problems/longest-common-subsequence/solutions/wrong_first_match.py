# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        def greedy(a: str, b: str) -> int:
            length = start = 0
            for letter in a:
                for place in range(start, len(b)):
                    if b[place] == letter:
                        length += 1
                        start = place + 1
                        break
            return length

        return max(greedy(text1, text2), greedy(text2, text1))
