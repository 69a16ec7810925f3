# role: optimal
# verdict: accepted
# time: n
# space: n
class Solution:
    def decodeString(self, s: str) -> str:
        stack = []
        text, times = [], 0
        for char in s:
            if char.isdigit():
                times = 10 * times + int(char)
            elif char == "[":
                stack.append((text, times))
                text, times = [], 0
            elif char == "]":
                outside, repeat = stack.pop()
                outside += text * repeat
                text = outside
            else:
                text.append(char)
        return "".join(text)
