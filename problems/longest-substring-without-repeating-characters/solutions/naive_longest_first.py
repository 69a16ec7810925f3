# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        for length in range(len(s), 0, -1):
            for start in range(len(s) - length + 1):
                seen = set()
                for i in range(start, start + length):
                    if s[i] in seen:
                        break
                    seen.add(s[i])
                else:
                    return length
        return 0
