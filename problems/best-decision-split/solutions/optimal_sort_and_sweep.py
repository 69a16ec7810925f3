# role: optimal
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        n = len(values)
        order = sorted(range(n), key=lambda i: values[i])
        left, right = [0] * 10, [0] * 10
        for label in labels:
            right[label] += 1
        best, threshold = -1.0, 0.0
        for moved in range(1, n):
            i, after = order[moved - 1], order[moved]
            left[labels[i]] += 1
            right[labels[i]] -= 1
            if values[i] == values[after]:
                continue
            purity = sum(c * c for c in left) / moved + sum(c * c for c in right) / (n - moved)
            if purity > best:
                best, threshold = purity, (values[i] + values[after]) / 2
        return threshold
