# role: naive
# verdict: accepted
# time: n*k^2
# space: 1
class Solution:
    def kMeansStep(self, points: List[List[float]], centroids: List[List[float]]) -> List[List[float]]:
        answer = []
        for c, centroid in enumerate(centroids):
            count, sums = 0, [0.0] * len(centroid)
            for point in points:
                if self.nearest(point, centroids) == c:
                    count += 1
                    for j, value in enumerate(point):
                        sums[j] += value
            answer.append([total / count for total in sums] if count else centroid[:])
        return answer

    def nearest(self, point: List[float], centroids: List[List[float]]) -> int:
        best, smallest = 0, math.inf
        for c, centroid in enumerate(centroids):
            distance = 0.0
            for a, b in zip(point, centroid):
                distance += (a - b) * (a - b)
            if distance < smallest:
                best, smallest = c, distance
        return best
