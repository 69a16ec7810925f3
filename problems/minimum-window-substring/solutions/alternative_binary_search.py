# role: alternative
# verdict: accepted
# time: n log n
# space: 1
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        def find(length: int) -> int:
            """Where a window of this length covers t, or -1."""
            need = Counter(t)
            missing = len(t)
            for right, c in enumerate(s):
                if need[c] > 0:
                    missing -= 1
                need[c] -= 1
                if right >= length:
                    out = s[right - length]
                    need[out] += 1
                    if need[out] > 0:
                        missing += 1
                if missing == 0:
                    return max(0, right - length + 1)
            return -1

        if find(len(s)) < 0:
            return ""
        low, high = 1, len(s)
        while low < high:
            middle = (low + high) // 2
            if find(middle) >= 0:
                high = middle
            else:
                low = middle + 1
        start = find(low)
        return s[start:start + low]
