# role: optimal
# verdict: accepted
# time: n
# space: 1
class StreamingVariance:
    def __init__(self):
        self.count = 0
        self.average = 0.0
        self.m2 = 0.0

    def add(self, value: float) -> None:
        self.count += 1
        delta = value - self.average
        self.average += delta / self.count
        self.m2 += delta * (value - self.average)

    def mean(self) -> float:
        return self.average

    def variance(self) -> float:
        return self.m2 / (self.count - 1) if self.count > 1 else 0.0
