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
        left_squares, right_squares = 0, sum(count * count for count in right)
        best, threshold = inf, 0.0
        for size in range(1, n):
            i, after = order[size - 1], order[size]
            label = labels[i]
            left_squares += 2 * left[label] + 1
            right_squares -= 2 * right[label] - 1
            left[label] += 1
            right[label] -= 1
            if values[i] == values[after]:
                continue
            gini = 2 - left_squares / size ** 2 - right_squares / (n - size) ** 2
            if gini < best:
                best, threshold = gini, (values[i] + values[after]) / 2
        return threshold
