# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        won, pairs = 0.0, 0
        for i, positive in enumerate(scores):
            if labels[i] == 0:
                continue
            for j, negative in enumerate(scores):
                if labels[j] == 1:
                    continue
                pairs += 1
                if positive > negative:
                    won += 1
                elif positive == negative:
                    won += 0.5
        return won / pairs
