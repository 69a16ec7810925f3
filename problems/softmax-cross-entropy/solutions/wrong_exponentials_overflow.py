# role: wrong
# verdict: runtime-error
# time: n*k
# space: 1
class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        loss = 0.0
        for row, label in zip(logits, labels):
            total = sum(math.exp(score) for score in row)
            loss -= math.log(math.exp(row[label]) / total)
        return loss / len(logits)
