# input: text_to_text
# time: n^2
# space: n
# The attribute holds the string, too: every += copies it, and the old one is there until then.
class Solution:
    def solve(self, s: str) -> str:
        self.out = ""
        for c in s:
            self.out += chr(219 - ord(c))
        return self.out
