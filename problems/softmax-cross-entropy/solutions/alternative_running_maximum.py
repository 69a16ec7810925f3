# role: alternative
# verdict: accepted
# time: n*k
# space: 1
class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        loss = 0.0
        for row, label in zip(logits, labels):
            top, total = row[0], 0.0
            for score in row:
                if score > top:
                    total *= math.exp(top - score)
                    top = score
                total += math.exp(score - top)
            loss += top + math.log(total) - row[label]
        return loss / len(logits)
