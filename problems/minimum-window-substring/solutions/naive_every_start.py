# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        start, length = 0, len(s) + 1
        for left in range(len(s)):
            need = [0] * 128
            for c in t:
                need[ord(c)] += 1
            missing = len(t)
            for right in range(left, len(s)):
                code = ord(s[right])
                if need[code] > 0:
                    need[code] -= 1
                    missing -= 1
                if missing == 0:
                    if right - left + 1 < length:
                        start, length = left, right - left + 1
                    break
        return s[start:start + length] if length <= len(s) else ""
