# input: text_to_text
# time: n
# space: 1
# CPython extends a string in place as long as nobody else has it.
class Solution:
    def solve(self, s: str) -> str:
        out = ""
        for c in s:
            out += chr(219 - ord(c))
        return out
