# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isValid(self, s: str) -> bool:
        # three counters cannot tell "([)]" from "([])"
        round_, square, curly = 0, 0, 0
        for c in s:
            if c == "(":
                round_ += 1
            elif c == ")":
                round_ -= 1
            elif c == "[":
                square += 1
            elif c == "]":
                square -= 1
            elif c == "{":
                curly += 1
            else:
                curly -= 1
            if round_ < 0 or square < 0 or curly < 0:
                return False
        return round_ == square == curly == 0
