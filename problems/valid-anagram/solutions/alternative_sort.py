# role: alternative
# verdict: accepted
# time: n
# space: n
# with 26 letters, merging gallops through long stretches of equal ones: the comparisons are O(n)
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return sorted(s) == sorted(t)
