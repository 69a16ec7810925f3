# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def reverseString(self, s: List[str]) -> None:
        n = len(s)
        for i in range(n):  # past the middle every swap is undone
            s[i], s[n - 1 - i] = s[n - 1 - i], s[i]
