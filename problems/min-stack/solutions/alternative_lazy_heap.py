# role: alternative
# verdict: accepted
# time: n log n
# space: n
from heapq import heappop, heappush


class MinStack:
    def __init__(self):
        self.values = []
        self.heap = []

    def push(self, val: int) -> None:
        heappush(self.heap, (val, len(self.values)))
        self.values.append(val)

    def pop(self) -> None:
        self.values.pop()
        # forget what is no longer in the stack, as far as it can be seen
        while self.heap and not self._alive(self.heap[0]):
            heappop(self.heap)

    def _alive(self, entry) -> bool:
        val, place = entry
        return place < len(self.values) and self.values[place] == val

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.heap[0][0]
