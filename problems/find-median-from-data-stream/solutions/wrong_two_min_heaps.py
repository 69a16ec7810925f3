# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
from heapq import heappop, heappush, heappushpop


class MedianFinder:
    def __init__(self):
        self.lower = []  # gives its smallest number, not its largest
        self.upper = []

    def addNum(self, num: int) -> None:
        heappush(self.upper, heappushpop(self.lower, num))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, heappop(self.upper))

    def findMedian(self) -> float:
        if len(self.lower) > len(self.upper):
            return self.lower[0]
        return (self.lower[0] + self.upper[0]) / 2
