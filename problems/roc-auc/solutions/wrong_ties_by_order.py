# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        won = below = 0
        for _, label in sorted(zip(scores, labels)):
            if label == 1:
                won += below
            else:
                below += 1
        return won / (below * (len(labels) - below))
