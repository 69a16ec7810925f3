# role: alternative
# verdict: accepted
# time: n*d
# space: n*d
import numpy as np


class Solution:
    def gradientStep(
        self, features: List[List[float]], labels: List[int], weights: List[float], bias: float, learningRate: float
    ) -> List[float]:
        x, w = np.array(features), np.array(weights)
        z = x @ w + bias
        small = np.exp(-np.abs(z))
        errors = np.where(z >= 0, 1.0, small) / (1 + small) - np.array(labels)
        w -= learningRate * (errors @ x) / len(x)
        return w.tolist() + [bias - learningRate * float(errors.mean())]
