# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        examples = sorted(zip(scores, labels))
        won, below, positives, negatives = 0.0, 0, 0, 0
        for i, (score, label) in enumerate(examples):
            if i > 0 and score != examples[i - 1][0]:
                won += positives * (below + negatives / 2)
                below += negatives
                positives = negatives = 0
            if label == 1:
                positives += 1
            else:
                negatives += 1
        p = sum(labels)
        return won / (p * (len(labels) - p))
