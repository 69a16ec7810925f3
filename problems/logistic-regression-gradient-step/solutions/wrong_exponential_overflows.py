# role: wrong
# verdict: runtime-error
# time: n*d
# space: d
class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        gradient = [0.0] * (len(weights) + 1)
        for row, label in zip(features, labels):
            z = bias
            for w, x in zip(weights, row):
                z += w * x
            error = 1 / (1 + math.exp(-z)) - label
            for j, x in enumerate(row):
                gradient[j] += error * x
            gradient[-1] += error
        return [p - learningRate * g / len(features) for p, g in zip(weights + [bias], gradient)]
