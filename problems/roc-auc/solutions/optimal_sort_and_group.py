# role: optimal
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        order = sorted(range(len(scores)), key=lambda i: scores[i])
        won, below = 0.0, 0
        positives = negatives = 0
        previous = None
        for i in order:
            if scores[i] != previous:
                won += positives * (below + negatives / 2)
                below += negatives
                positives = negatives = 0
                previous = scores[i]
            if labels[i] == 1:
                positives += 1
            else:
                negatives += 1
        won += positives * (below + negatives / 2)
        below += negatives
        return won / (below * (len(labels) - below))
