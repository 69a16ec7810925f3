# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = best = 0
        for i, c in enumerate(s):
            if c in last:
                start = last[c] + 1  # perhaps behind where the window began already
            last[c] = i
            best = max(best, i - start + 1)
        return best
