# role: naive
# verdict: accepted
# time: n*k^2
# space: 1
class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        loss = 0.0
        for row, label in zip(logits, labels):
            for j in range(len(row)):
                target = 1.0 if j == label else 0.0
                loss -= target * self.log_probability(row, j)
        return loss / len(logits)

    def log_probability(self, row: List[float], j: int) -> float:
        top = max(row)
        total = 0.0
        for score in row:
            total += math.exp(score - top)
        return row[j] - top - math.log(total)
