# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        n = len(values)
        examples = sorted(zip(values, labels))
        left, right = [0] * 10, [0] * 10
        for label in labels:
            right[label] += 1
        best, threshold = -1.0, 0.0
        for size in range(1, n):
            value, label = examples[size - 1]
            left[label] += 1
            right[label] -= 1
            purity = sum(c * c for c in left) / size + sum(c * c for c in right) / (n - size)
            if purity > best:
                best, threshold = purity, (value + examples[size][0]) / 2
        return threshold
