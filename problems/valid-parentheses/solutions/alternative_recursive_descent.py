# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def isValid(self, s: str) -> bool:
        pairs = {"(": ")", "[": "]", "{": "}"}

        def parse(i: int) -> int:
            # position after the longest well formed piece that starts at i, or -1
            while i < len(s) and s[i] in pairs:
                end = parse(i + 1)
                if end == -1 or end == len(s) or s[end] != pairs[s[i]]:
                    return -1
                i = end + 1
            return i

        return parse(0) == len(s)
