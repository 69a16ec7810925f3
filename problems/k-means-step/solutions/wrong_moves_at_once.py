# role: wrong
# verdict: wrong-answer
# time: n*k
# space: k
class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        counts = [0] * len(centroids)
        moved = [centroid[:] for centroid in centroids]
        for point in points:
            nearest, smallest = 0, math.inf
            for c, centroid in enumerate(moved):
                distance = sum((a - b) ** 2 for a, b in zip(point, centroid))
                if distance < smallest:
                    nearest, smallest = c, distance
            counts[nearest] += 1
            for j, value in enumerate(point):
                moved[nearest][j] += (value - moved[nearest][j]) / counts[nearest]
        return moved
