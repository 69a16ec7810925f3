# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class MinStack:
    def __init__(self):
        self.values = []
        self.minima = [float("inf")]

    def push(self, val: int) -> None:
        self.values.append(val)
        if val < self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> None:
        if self.values.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return int(self.minima[-1]) if len(self.minima) > 1 else 0
