# role: alternative
# verdict: accepted
# time: n*k
# space: n*k
import numpy as np


class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        points, centroids = np.array(points), np.array(centroids)
        distances = ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2)
        nearest = distances.argmin(axis=1)
        counts = np.bincount(nearest, minlength=len(centroids))
        sums = np.zeros_like(centroids)
        np.add.at(sums, nearest, points)
        filled = counts > 0
        centroids[filled] = sums[filled] / counts[filled, None]
        return centroids.tolist()
