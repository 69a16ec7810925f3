# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def decodeString(self, s: str) -> str:
        stack = []
        text, times = "", 0
        for char in s:
            if char.isdigit():
                times = 10 * times + int(char)
            elif char == "[":
                stack.append((text, times))
                text, times = "", 0
            elif char == "]":
                outside, repeat = stack.pop()
                text = outside + repeat * text
            else:
                text += char
        return text
