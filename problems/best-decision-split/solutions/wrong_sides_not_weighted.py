# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        n = len(values)
        order = sorted(range(n), key=lambda i: values[i])
        left, right = [0] * 10, [0] * 10
        for label in labels:
            right[label] += 1
        best, threshold = inf, 0.0
        for size in range(1, n):
            i, after = order[size - 1], order[size]
            left[labels[i]] += 1
            right[labels[i]] -= 1
            if values[i] == values[after]:
                continue
            gini = 1 - sum((c / size) ** 2 for c in left)
            gini += 1 - sum((c / (n - size)) ** 2 for c in right)
            if gini < best:
                best, threshold = gini, (values[i] + values[after]) / 2
        return threshold
