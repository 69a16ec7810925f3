# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        wanted = set(t)
        counts = Counter()
        start, length = 0, len(s) + 1
        left = 0
        for right, c in enumerate(s):
            counts[c] += 1
            while all(counts[w] > 0 for w in wanted):
                if right - left + 1 < length:
                    start, length = left, right - left + 1
                counts[s[left]] -= 1
                left += 1
        return s[start:start + length] if length <= len(s) else ""
