# role: alternative
# verdict: accepted
# time: n log n
# space: n
import numpy as np


class Solution:
    def rocAuc(self, labels: List[int], scores: List[float]) -> float:
        positive = np.array(labels) == 1
        _, group, counts = np.unique(np.array(scores), return_inverse=True, return_counts=True)
        last = np.cumsum(counts)
        ranks = (last - (counts - 1) / 2)[group]
        p = int(positive.sum())
        won = float(ranks[positive].sum()) - p * (p + 1) / 2
        return won / (p * (len(labels) - p))
