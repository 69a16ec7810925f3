# role: alternative
# verdict: accepted
# time: n log n
# space: n
import numpy as np


class Solution:
    def bestSplit(self, values: List[float], labels: List[int]) -> float:
        values, labels = np.array(values), np.array(labels)
        order = np.argsort(values)
        values = values[order]
        left = np.cumsum(np.eye(10)[labels[order]], axis=0)
        sizes = np.arange(1, len(values))
        right = left[-1] - left[:-1]
        purity = (left[:-1] ** 2).sum(axis=1) / sizes + (right ** 2).sum(axis=1) / (len(values) - sizes)
        purity[values[1:] == values[:-1]] = -1
        best = int(purity.argmax())
        return float(values[best] + values[best + 1]) / 2
