# role: alternative
# verdict: accepted
# time: n*k
# space: n*k
import numpy as np


class Solution:
    def softmaxCrossEntropy(self, logits: List[List[float]], labels: List[int]) -> float:
        scores = np.array(logits)
        scores -= scores.max(axis=1, keepdims=True)
        log_totals = np.log(np.exp(scores).sum(axis=1))
        right = scores[np.arange(len(labels)), labels]
        return float((log_totals - right).mean())
