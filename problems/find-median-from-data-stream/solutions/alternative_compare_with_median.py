# role: alternative
# verdict: accepted
# time: n log n
# space: n
from heapq import heappop, heappush


class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if self.lower and num > -self.lower[0]:
            heappush(self.upper, num)
        else:
            heappush(self.lower, -num)
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, -heappop(self.lower))
        elif len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def findMedian(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
