# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isValid(self, s: str) -> bool:
        # takes "well formed" for "the second half mirrors the first"
        pairs = {"(": ")", "[": "]", "{": "}"}
        if len(s) % 2:
            return False
        for i in range(len(s) // 2):
            if pairs.get(s[i]) != s[len(s) - 1 - i]:
                return False
        return True
