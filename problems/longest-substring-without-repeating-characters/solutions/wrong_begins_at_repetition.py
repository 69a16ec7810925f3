# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        seen = set()
        best = 0
        for c in s:
            if c in seen:
                seen = {c}  # drops letters that could have stayed
            else:
                seen.add(c)
            best = max(best, len(seen))
        return best
