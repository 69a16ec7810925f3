# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n*k
import numpy as np


class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        scores = np.array(logits)
        exps = np.exp(scores - scores.max(axis=1, keepdims=True))
        probabilities = exps / exps.sum(axis=1, keepdims=True)
        right = probabilities[np.arange(len(labels)), labels]
        return float(-np.log(right + 1e-12).mean())
