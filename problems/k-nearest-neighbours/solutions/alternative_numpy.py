# role: alternative
# verdict: accepted
# time: n*q
# space: n*q
import numpy as np


class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        points, queries = np.array(points), np.array(queries)
        distances = ((queries[:, None, :] - points[None, :, :]) ** 2).sum(axis=2)
        keys = distances * len(points) + np.arange(len(points))
        nearest = np.argpartition(keys, k - 1, axis=1)[:, :k]
        votes = np.array(labels)[nearest][:, :, None] == np.arange(101)
        return votes.sum(axis=1).argmax(axis=1).tolist()
