# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return len(s) == len(t) and set(s) == set(t)
