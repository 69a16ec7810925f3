# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = {}
        for c in s:
            counts[c] = counts.get(c, 0) + 1
        for c in t:
            if counts.get(c, 0) == 0:
                return False
            counts[c] -= 1
        return True  # s may have had more letters than t
