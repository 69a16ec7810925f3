# role: naive
# verdict: accepted
# time: n^2
# space: n
import numpy as np


class StreamingVariance:
    def __init__(self):
        self.values = []

    def add(self, value: float) -> None:
        self.values.append(value)

    def mean(self) -> float:
        return float(np.mean(self.values)) if self.values else 0.0

    def variance(self) -> float:
        return float(np.var(self.values, ddof=1)) if len(self.values) > 1 else 0.0
