# role: wrong
# verdict: runtime-error
# time: n
# space: n
class Solution:
    def isValid(self, s: str) -> bool:
        match = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in match:
                stack.append(c)
            elif stack.pop() != match[c]:
                return False
        return len(stack) == 0
