# role: wrong
# verdict: runtime-error
# time: n*k
# space: 1
class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        top = max(max(row) for row in logits)
        loss = 0.0
        for row, label in zip(logits, labels):
            total = sum(math.exp(score - top) for score in row)
            loss += top + math.log(total) - row[label]
        return loss / len(logits)
