# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        first = bisect.bisect_left(intervals, start, key=lambda interval: interval[1])
        after = bisect.bisect_right(intervals, end, key=lambda interval: interval[0])
        if first < after:
            start = min(start, intervals[first][0])
            end = max(end, intervals[after - 1][1])
        return intervals[:first] + [[start, end]] + intervals[after:]
