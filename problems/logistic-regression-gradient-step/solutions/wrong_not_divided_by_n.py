# role: wrong
# verdict: wrong-answer
# time: n*d
# space: n
class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        errors = []
        for row, label in zip(features, labels):
            z = sum(w * x for w, x in zip(weights, row)) + bias
            errors.append((1 + math.tanh(z / 2)) / 2 - label)
        moved = [
            w - learningRate * sum(error * row[j] for error, row in zip(errors, features))
            for j, w in enumerate(weights)
        ]
        moved.append(bias - learningRate * sum(errors))
        return moved
