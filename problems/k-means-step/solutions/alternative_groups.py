# role: alternative
# verdict: accepted
# time: n*k
# space: n+k
class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        clusters = [[] for _ in centroids]
        for point in points:
            nearest = min(range(len(centroids)), key=lambda c: self.squared_distance(point, centroids[c]))
            clusters[nearest].append(point)
        return [
            [sum(values) / len(cluster) for values in zip(*cluster)] if cluster else list(centroid)
            for cluster, centroid in zip(clusters, centroids)
        ]

    def squared_distance(self, a: List[float], b: List[float]) -> float:
        return sum((x - y) ** 2 for x, y in zip(a, b))
