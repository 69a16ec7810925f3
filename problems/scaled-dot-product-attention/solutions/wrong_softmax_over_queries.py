# role: wrong
# verdict: wrong-answer
# time: n^2*d
# space: n^2+n*d
import numpy as np


class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        q, k, v = np.array(queries), np.array(keys), np.array(values)
        scores = q @ k.T / np.sqrt(q.shape[1])
        weights = np.exp(scores - scores.max(axis=0))
        weights /= weights.sum(axis=0)
        return (weights @ v).tolist()
