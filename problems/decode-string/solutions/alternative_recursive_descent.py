# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def decodeString(self, s: str) -> str:
        at = 0

        def decode():
            nonlocal at
            parts = []
            while at < len(s) and s[at] != "]":
                if s[at].isalpha():
                    parts.append(s[at])
                    at += 1
                    continue
                times = 0
                while s[at] != "[":
                    times = 10 * times + int(s[at])
                    at += 1
                at += 1
                parts.append(decode() * times)
                at += 1
            return "".join(parts)

        return decode()
