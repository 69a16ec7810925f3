# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        n = len(values)
        left, right = [0] * 10, [0] * 10
        for label in labels:
            right[label] += 1
        best, threshold = -1.0, 0.0
        for size in range(1, n):
            left[labels[size - 1]] += 1
            right[labels[size - 1]] -= 1
            if values[size - 1] == values[size]:
                continue
            purity = sum(c * c for c in left) / size + sum(c * c for c in right) / (n - size)
            if purity > best:
                best, threshold = purity, (values[size - 1] + values[size]) / 2
        return threshold
