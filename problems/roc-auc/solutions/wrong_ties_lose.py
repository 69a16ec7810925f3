# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        negatives = sorted(score for score, label in zip(scores, labels) if label == 0)
        won = sum(bisect_left(negatives, score) for score, label in zip(scores, labels) if label == 1)
        return won / (len(negatives) * (len(labels) - len(negatives)))
