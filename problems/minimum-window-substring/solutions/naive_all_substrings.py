# role: naive
# verdict: accepted
# time: n^3
# space: n
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = {c: t.count(c) for c in set(t)}
        for length in range(len(t), len(s) + 1):
            for start in range(len(s) - length + 1):
                window = s[start:start + length]
                if all(window.count(c) >= need[c] for c in need):
                    return window
        return ""
