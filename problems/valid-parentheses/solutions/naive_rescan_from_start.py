# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def isValid(self, s: str) -> bool:
        pairs = {"(": ")", "[": "]", "{": "}"}
        rest = list(s)
        i = 0
        while i + 1 < len(rest):
            if pairs.get(rest[i]) == rest[i + 1]:
                rest = rest[:i] + rest[i + 2:]
                i = 0  # start over after each removed pair
            else:
                i += 1
        return not rest
