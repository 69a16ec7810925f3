# role: optimal
# verdict: accepted
# time: n*k
# space: k
class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        counts = [0] * len(centroids)
        sums = [[0.0] * len(centroid) for centroid in centroids]
        for point in points:
            nearest, smallest = 0, math.inf
            for c, centroid in enumerate(centroids):
                distance = sum((a - b) ** 2 for a, b in zip(point, centroid))
                if distance < smallest:
                    nearest, smallest = c, distance
            counts[nearest] += 1
            for j, value in enumerate(point):
                sums[nearest][j] += value
        for c, count in enumerate(counts):
            sums[c] = [total / count for total in sums[c]] if count else centroids[c][:]
        return sums
