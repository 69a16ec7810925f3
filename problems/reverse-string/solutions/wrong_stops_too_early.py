# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def reverseString(self, s: List[str]) -> None:
        l, r = 0, len(s) - 1
        while l < r - 1:  # leaves the two middle characters of an even length alone
            s[l], s[r] = s[r], s[l]
            l += 1
            r -= 1
