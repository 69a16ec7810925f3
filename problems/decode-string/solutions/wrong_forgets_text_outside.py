# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def decodeString(self, s: str) -> str:
        numbers = []
        times = 0
        result = []
        text = []
        for char in s:
            if char.isdigit():
                times = 10 * times + int(char)
            elif char == "[":
                numbers.append(times)
                times = 0
                text = []  # what stood before it on this level is lost
            elif char == "]":
                text = text * numbers.pop()
                if not numbers:
                    result += text
                    text = []
            elif numbers:
                text.append(char)
            else:
                result.append(char)
        return "".join(result)
