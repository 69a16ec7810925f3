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
        best, threshold = -1.0, 0.0
        for size in range(1, n):
            label = labels[order[size - 1]]
            left_squares += 2 * left[label] + 1
            right_squares -= 2 * right[label] - 1
            left[label] += 1
            right[label] -= 1
            purity = left_squares / size + right_squares / (n - size)
            if purity > best:
                best, threshold = purity, (values[order[size - 1]] + values[order[size]]) / 2
        return threshold
