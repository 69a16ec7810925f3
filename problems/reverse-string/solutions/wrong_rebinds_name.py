# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def reverseString(self, s: List[str]) -> None:
        s = s[::-1]
