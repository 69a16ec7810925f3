# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        counts = defaultdict(Counter)
        for value, label in zip(values, labels):
            counts[value][label] += 1
        left, right = Counter(), Counter(labels)
        best, threshold = inf, 0.0
        for value in sorted(counts)[:-1]:
            for label, count in counts[value].items():
                left[label] += count
                right[label] -= count
            total = self.impurity(left) + self.impurity(right)
            if total < best:
                best, threshold = total, value
        return threshold

    def impurity(self, counts: Counter) -> float:
        size = sum(counts.values())
        return size - sum(count * count for count in counts.values()) / size
