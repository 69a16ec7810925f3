# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
from heapq import heappop, heappush


class MinStack:
    def __init__(self):
        self.values = []
        self.heap = []

    def push(self, val: int) -> None:
        self.values.append(val)
        heappush(self.heap, val)

    def pop(self) -> None:
        self.values.pop()
        heappop(self.heap)  # whatever is smallest, not what was on top

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.heap[0]
