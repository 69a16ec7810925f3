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
            if need[ord(c)] > 0:
                missing -= 1
            need[ord(c)] -= 1
            if missing == 0:
                while missing == 0:
                    need[ord(s[left])] += 1
                    if need[ord(s[left])] > 0:
                        missing += 1
                    left += 1
                # by now one letter is lacking
                if right - left + 1 < length:
                    start, length = left, right - left + 1
        return s[start:start + length] if length <= len(s) else ""
