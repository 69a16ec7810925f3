# role: alternative
# verdict: accepted
# time: n
# space: 1
class StreamingVariance:
    def __init__(self):
        self.count = 0
        self.shift = 0.0
        self.total = 0.0
        self.squares = 0.0

    def add(self, value: float) -> None:
        if self.count == 0:
            self.shift = value
        self.count += 1
        self.total += value - self.shift
        self.squares += (value - self.shift) ** 2

    def mean(self) -> float:
        return self.shift + self.total / self.count if self.count else 0.0

    def variance(self) -> float:
        if self.count < 2:
            return 0.0
        return (self.squares - self.total ** 2 / self.count) / (self.count - 1)
