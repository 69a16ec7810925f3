# role: optimal
# verdict: accepted
# time: n
# space: n
class Solution:
    def isValid(self, s: str) -> bool:
        closes = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c in closes:
                if not stack or stack.pop() != closes[c]:
                    return False
            else:
                stack.append(c)
        return not stack
