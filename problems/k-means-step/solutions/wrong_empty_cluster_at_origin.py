# role: wrong
# verdict: wrong-answer
# time: n*k
# space: k
class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        counts = [0] * len(centroids)
        sums = [[0.0] * len(centroid) for centroid in centroids]
        for point in points:
            distances = (sum((a - b) ** 2 for a, b in zip(point, centroid)) for centroid in centroids)
            _, nearest = min((distance, c) for c, distance in enumerate(distances))
            counts[nearest] += 1
            for j, value in enumerate(point):
                sums[nearest][j] += value
        return [[total / max(count, 1) for total in row] for row, count in zip(sums, counts)]
