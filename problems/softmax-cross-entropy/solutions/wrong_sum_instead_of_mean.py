# role: wrong
# verdict: wrong-answer
# time: n*k
# space: 1
class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        loss = 0.0
        for row, label in zip(logits, labels):
            top = max(row)
            loss += top - row[label] + math.log(sum(math.exp(score - top) for score in row))
        return loss
