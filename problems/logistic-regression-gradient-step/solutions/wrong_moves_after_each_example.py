# role: wrong
# verdict: wrong-answer
# time: n*d
# space: 1
class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        moved = weights + [bias]
        rate = learningRate / len(features)
        for row, label in zip(features, labels):
            z = sum(w * x for w, x in zip(moved, row)) + moved[-1]
            small = math.exp(-abs(z))
            error = (1.0 if z >= 0 else small) / (1 + small) - label
            for j, x in enumerate(row):
                moved[j] -= rate * error * x
            moved[-1] -= rate * error
        return moved
