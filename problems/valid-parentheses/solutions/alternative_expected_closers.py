# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def isValid(self, s: str) -> bool:
        if len(s) % 2 == 1:
            return False
        expected = []
        for c in s:
            if c == "(":
                expected.append(")")
            elif c == "[":
                expected.append("]")
            elif c == "{":
                expected.append("}")
            elif not expected or expected.pop() != c:
                return False
        return len(expected) == 0
