# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
from heapq import heappush


class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        # balanced, but numbers may land in the wrong half
        if len(self.lower) == len(self.upper):
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)

    def findMedian(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
