# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        places = [i for i, c in enumerate(s) if c in need]
        missing = len(t)
        best = None
        left = 0
        for right in places:
            need[s[right]] -= 1
            if need[s[right]] >= 0:
                missing -= 1
            while missing == 0:
                start = places[left]
                if best is None or right - start < best[1] - best[0]:
                    best = (start, right)
                need[s[start]] += 1
                if need[s[start]] > 0:
                    missing += 1
                left += 1
        return s[best[0]:best[1] + 1] if best else ""
