# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def decodeString(self, s: str) -> str:
        stack = []
        text, times = [], 0
        for char in s:
            if char.isdigit():
                times = int(char)  # only the last digit counts
            elif char == "[":
                stack.append((text, times))
                text = []
            elif char == "]":
                inner = text
                text, repeat = stack.pop()
                text += inner * repeat
            else:
                text.append(char)
        return "".join(text)
