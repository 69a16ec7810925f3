# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return sorted(s) == sorted(t)
