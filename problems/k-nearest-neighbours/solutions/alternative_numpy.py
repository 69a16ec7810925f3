# role: alternative
# verdict: accepted
# time: n*q
# space: n
import numpy as np


class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        points = np.array(points)
        labels = np.array(labels)
        indices = np.arange(len(points))
        answer = []
        for query in queries:
            distances = ((points - np.array(query)) ** 2).sum(axis=1)
            keys = distances * len(points) + indices
            nearest = np.argpartition(keys, k - 1)[:k]
            answer.append(int(np.bincount(labels[nearest]).argmax()))
        return answer
