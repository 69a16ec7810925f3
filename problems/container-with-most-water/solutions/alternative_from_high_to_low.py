# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def maxArea(self, height: List[int]) -> int:
        lines = sorted(((h, i) for i, h in enumerate(height)), reverse=True)
        first = last = lines[0][1]
        best = 0
        for h, i in lines:
            if i < first:
                first = i
            elif i > last:
                last = i
            area = h * max(i - first, last - i)
            if area > best:
                best = area
        return best
