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
        left_squares, right_squares = 0, sum(count * count for count in right)
        best, threshold = -1.0, 0.0
        for moved in range(1, n):
            i, after = order[moved - 1], order[moved]
            label = labels[i]
            left_squares += 2 * left[label] + 1
            right_squares -= 2 * right[label] - 1
            left[label] += 1
            right[label] -= 1
            if values[i] == values[after]:
                continue
            purity = left_squares / moved + right_squares / (n - moved)
            if purity > best:
                best, threshold = purity, (values[i] + values[after]) / 2
        return threshold
