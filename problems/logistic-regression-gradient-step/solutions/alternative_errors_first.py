# role: alternative
# verdict: accepted
# time: n*d
# space: n
class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        n = len(features)
        errors = []
        for row, label in zip(features, labels):
            z = sum(w * x for w, x in zip(weights, row)) + bias
            small = math.exp(-abs(z))
            p = 1 / (1 + small) if z >= 0 else small / (1 + small)
            errors.append(p - label)
        moved = []
        for j, weight in enumerate(weights):
            slope = sum(error * row[j] for error, row in zip(errors, features)) / n
            moved.append(weight - learningRate * slope)
        moved.append(bias - learningRate * sum(errors) / n)
        return moved
