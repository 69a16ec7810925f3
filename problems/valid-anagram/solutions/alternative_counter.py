# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return Counter(s) == Counter(t)
