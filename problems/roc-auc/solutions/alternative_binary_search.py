# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        negatives = sorted(score for score, label in zip(scores, labels) if label == 0)
        won = 0
        for score, label in zip(scores, labels):
            if label == 1:
                won += bisect_left(negatives, score) + bisect_right(negatives, score)
        return won / 2 / (len(negatives) * (len(labels) - len(negatives)))
