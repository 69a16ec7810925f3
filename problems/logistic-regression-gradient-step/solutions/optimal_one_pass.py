# role: optimal
# verdict: accepted
# time: n*d
# space: d
class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        gradient = [0.0] * len(weights)
        bias_gradient = 0.0
        for row, label in zip(features, labels):
            z = sum(w * x for w, x in zip(weights, row)) + bias
            error = self.sigmoid(z) - label
            for j, x in enumerate(row):
                gradient[j] += error * x
            bias_gradient += error
        rate = learningRate / len(features)
        return [w - rate * g for w, g in zip(weights, gradient)] + [bias - rate * bias_gradient]

    def sigmoid(self, z: float) -> float:
        if z >= 0:
            return 1 / (1 + math.exp(-z))
        return math.exp(z) / (1 + math.exp(z))
