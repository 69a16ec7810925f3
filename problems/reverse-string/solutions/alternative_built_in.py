# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def reverseString(self, s: List[str]) -> None:
        s.reverse()
