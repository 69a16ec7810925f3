# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        rest = list(t)
        for c in s:
            if c not in rest:
                return False
            rest.remove(c)
        return not rest
