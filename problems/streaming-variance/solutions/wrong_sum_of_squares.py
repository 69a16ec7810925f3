# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class StreamingVariance:
    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.squares = 0.0

    def add(self, value: float) -> None:
        self.count += 1
        self.total += value
        self.squares += value * value

    def mean(self) -> float:
        return self.total / self.count if self.count else 0.0

    def variance(self) -> float:
        if self.count < 2:
            return 0.0
        return (self.squares - self.total * self.total / self.count) / (self.count - 1)
