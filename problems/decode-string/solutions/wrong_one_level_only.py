# role: wrong
# verdict: wrong-answer
# time: n
# space: n
import re


class Solution:
    def decodeString(self, s: str) -> str:
        # groups within groups are left as they are
        return re.sub(r"(\d+)\[([a-z]+)\]", lambda match: int(match[1]) * match[2], s)
