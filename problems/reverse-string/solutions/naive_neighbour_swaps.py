# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def reverseString(self, s: List[str]) -> None:
        # carries the first character to the end, then the next one up to it, ...
        for end in range(len(s) - 1, 0, -1):
            for i in range(end):
                s[i], s[i + 1] = s[i + 1], s[i]
