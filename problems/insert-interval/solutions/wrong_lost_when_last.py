# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        result = []
        placed = False
        for interval in intervals:
            if interval[1] < start:
                result.append(interval)
            elif interval[0] > end:
                if not placed:
                    result.append([start, end])
                    placed = True
                result.append(interval)
            else:
                start = min(start, interval[0])
                end = max(end, interval[1])
        return result
