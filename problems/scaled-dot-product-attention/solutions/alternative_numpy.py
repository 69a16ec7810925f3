# role: alternative
# verdict: accepted
# time: n^2*d
# space: n^2+n*d
import numpy as np


class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        q, k, v = np.array(queries), np.array(keys), np.array(values)
        scores = q @ k.T / np.sqrt(q.shape[1])
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        weights /= weights.sum(axis=1, keepdims=True)
        return (weights @ v).tolist()
