# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        candidates = set(values)
        candidates.remove(max(values))
        return min(candidates, key=lambda threshold: self.impurity(values, labels, threshold))

    def impurity(self, values: List[float], labels: List[int], threshold: float) -> float:
        left, right = [0] * 10, [0] * 10
        for value, label in zip(values, labels):
            if value <= threshold:
                left[label] += 1
            else:
                right[label] += 1
        total = 0.0
        for counts in (left, right):
            size = sum(counts)
            total += size * (1 - sum((count / size) ** 2 for count in counts))
        return total / len(values)
