# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = [0] * 128
        for c in t:
            need[ord(c)] += 1
        missing = len(t)
        start, length = 0, len(s) + 1
        left = 0
        for right, c in enumerate(s):
            need[ord(c)] -= 1
            if need[ord(c)] >= 0:
                missing -= 1
            while missing == 0:
                if right - left + 1 < length:
                    start, length = left, right - left + 1
                need[ord(s[left])] += 1
                missing += 1  # even if there is a surplus of this letter
                left += 1
        return s[start:start + length] if length <= len(s) else ""
