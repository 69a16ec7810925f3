# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        n = len(values)
        pairs = sorted(zip(values, labels))
        counts, squares = [0] * 10, 0
        from_right = [0] * n
        for at in range(n - 1, 0, -1):
            label = pairs[at][1]
            squares += 2 * counts[label] + 1
            counts[label] += 1
            from_right[at] = squares
        counts, squares = [0] * 10, 0
        best, threshold = -1.0, 0.0
        for at in range(1, n):
            value, label = pairs[at - 1]
            squares += 2 * counts[label] + 1
            counts[label] += 1
            if value < pairs[at][0]:
                purity = squares / at + from_right[at] / (n - at)
                if purity > best:
                    best, threshold = purity, value
        return threshold
