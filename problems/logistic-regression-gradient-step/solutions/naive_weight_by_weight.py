# role: naive
# verdict: accepted
# time: n*d^2
# space: 1
class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        n, d = len(features), len(weights)
        moved = []
        for j in range(d + 1):
            slope = 0.0
            for row, label in zip(features, labels):
                error = self.probability(row, weights, bias) - label
                slope += error * (row[j] if j < d else 1.0)
            moved.append((weights[j] if j < d else bias) - learningRate * slope / n)
        return moved

    def probability(self, row: List[float], weights: List[float], bias: float) -> float:
        z = bias
        for w, x in zip(weights, row):
            z += w * x
        if z < -700:
            return 0.0
        return 1 / (1 + math.exp(-z))
