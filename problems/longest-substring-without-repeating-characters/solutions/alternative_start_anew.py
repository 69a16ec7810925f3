# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        for start in range(len(s)):
            seen = set()
            for i in range(start, len(s)):
                if s[i] in seen:
                    break
                seen.add(s[i])
            best = max(best, len(seen))
        return best
