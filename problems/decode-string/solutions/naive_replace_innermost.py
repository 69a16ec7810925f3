# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def decodeString(self, s: str) -> str:
        while "]" in s:
            close = s.index("]")
            opening = s.rindex("[", 0, close)
            start = opening
            while start > 0 and s[start - 1].isdigit():
                start -= 1
            s = s[:start] + int(s[start:opening]) * s[opening + 1:close] + s[close + 1:]
        return s
