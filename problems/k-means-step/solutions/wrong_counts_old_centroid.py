# role: wrong
# verdict: wrong-answer
# time: n*k
# space: k
class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        counts = [1] * len(centroids)
        sums = [[value + 0.0 for value in centroid] for centroid in centroids]
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
            sums[c] = [total / count for total in sums[c]]
        return sums
