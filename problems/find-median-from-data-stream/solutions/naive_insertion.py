# role: naive
# verdict: accepted
# time: n^2
# space: n
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        numbers = self.numbers
        numbers.append(num)
        i = len(numbers) - 1
        while i > 0 and numbers[i - 1] > num:
            numbers[i] = numbers[i - 1]
            i -= 1
        numbers[i] = num

    def findMedian(self) -> float:
        n = len(self.numbers)
        return (self.numbers[(n - 1) // 2] + self.numbers[n // 2]) / 2
